/** The wording that a source repeats over different issuers: learning it, and knowing it again. */
@NullMarked
package io.wiredesk.repetition;

import org.jspecify.annotations.NullMarked;
