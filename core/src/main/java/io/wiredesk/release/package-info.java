/** The model that every other package speaks: uploads, releases, blocks, roles. */
@NullMarked
package io.wiredesk.release;

import org.jspecify.annotations.NullMarked;
