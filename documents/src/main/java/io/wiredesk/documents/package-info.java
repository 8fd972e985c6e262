/**
 * Readers of PDF and of word processors' documents, apart from core for the weight of their
 * libraries.
 */
@NullMarked
package io.wiredesk.documents;

import org.jspecify.annotations.NullMarked;
