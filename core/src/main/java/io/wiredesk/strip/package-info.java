/** Gives each block of a release its role. */
@NullMarked
package io.wiredesk.strip;

import org.jspecify.annotations.NullMarked;
