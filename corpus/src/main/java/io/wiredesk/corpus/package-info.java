/** Labelled releases, and how well the whole way from bytes to article reads them. */
@NullMarked
package io.wiredesk.corpus;

import org.jspecify.annotations.NullMarked;
