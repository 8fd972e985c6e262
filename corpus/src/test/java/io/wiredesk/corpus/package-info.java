/** Tests of the reader and the scores, on small releases of their own. */
@NullMarked
package io.wiredesk.corpus;

import org.jspecify.annotations.NullMarked;
