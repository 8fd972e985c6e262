/** What AWS sends to a function, read into small records; and the answer it expects. */
@NullMarked
package io.wiredesk.event;

import org.jspecify.annotations.NullMarked;
