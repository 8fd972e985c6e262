/** The first stage's second half: documents, whose readers are too heavy for every upload. */
@NullMarked
package io.wiredesk.function.parsedocument;

import org.jspecify.annotations.NullMarked;
