/** The sectors' topics: the port, its twin in memory, SNS; and the message that travels. */
@NullMarked
package io.wiredesk.topics;

import org.jspecify.annotations.NullMarked;
