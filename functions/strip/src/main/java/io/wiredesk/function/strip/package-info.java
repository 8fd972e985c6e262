/** The second stage: a release becomes an article, with the account of what was removed. */
@NullMarked
package io.wiredesk.function.strip;

import org.jspecify.annotations.NullMarked;
