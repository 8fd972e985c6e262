/** The first stage: an upload becomes releases, or goes into quarantine. */
@NullMarked
package io.wiredesk.function.parse;

import org.jspecify.annotations.NullMarked;
