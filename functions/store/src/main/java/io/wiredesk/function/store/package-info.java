/** The sink: the only stage that writes on condition. */
@NullMarked
package io.wiredesk.function.store;

import org.jspecify.annotations.NullMarked;
