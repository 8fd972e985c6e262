/** Rules as data: reading them, and finding all of their phrases in one pass over a text. */
@NullMarked
package io.wiredesk.rule;

import org.jspecify.annotations.NullMarked;
