/** Uploads that reached no end go back into the first queue. */
@NullMarked
package io.wiredesk.function.sweep;

import org.jspecify.annotations.NullMarked;
