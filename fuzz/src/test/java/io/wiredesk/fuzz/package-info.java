/** Whatever comes in, something defined comes out: Jazzer looks for what does not hold to that. */
@NullMarked
package io.wiredesk.fuzz;

import org.jspecify.annotations.NullMarked;
