/** Which language a text is in, and where its sentences end. */
@NullMarked
package io.wiredesk.language;

import org.jspecify.annotations.NullMarked;
