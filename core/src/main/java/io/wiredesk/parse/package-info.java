/** Bytes to releases: one adapter for each format behind one seam. */
@NullMarked
package io.wiredesk.parse;

import org.jspecify.annotations.NullMarked;
