/** The queue before the first stage. */
@NullMarked
package io.wiredesk.queue;

import org.jspecify.annotations.NullMarked;
