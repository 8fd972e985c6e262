/** What is left when the wording that is not the story is gone, and what it tells. */
@NullMarked
package io.wiredesk.article;

import org.jspecify.annotations.NullMarked;
