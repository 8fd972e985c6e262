/** Places, dates and wire credits before the first sentence; dates in running text. */
@NullMarked
package io.wiredesk.dateline;

import org.jspecify.annotations.NullMarked;
