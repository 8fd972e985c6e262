/** Wiredesk beside its peers: who finds the story of a page, and how fast. */
@NullMarked
package io.wiredesk.bench;

import org.jspecify.annotations.NullMarked;
