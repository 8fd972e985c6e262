/** The whole way from bytes to article, in one short class. */
@NullMarked
package io.wiredesk.pipeline;

import org.jspecify.annotations.NullMarked;
