/** Embargoes that are due, and announcements that are still pending. */
@NullMarked
package io.wiredesk.function.release;

import org.jspecify.annotations.NullMarked;
