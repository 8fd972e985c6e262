/** The JSON documents that stand between the stages, and the ids that name them. */
@NullMarked
package io.wiredesk.document;

import org.jspecify.annotations.NullMarked;
