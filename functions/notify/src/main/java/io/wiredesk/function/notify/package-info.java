/** From the table's stream to the topics: read the marker, publish, mark as sent. */
@NullMarked
package io.wiredesk.function.notify;

import org.jspecify.annotations.NullMarked;
