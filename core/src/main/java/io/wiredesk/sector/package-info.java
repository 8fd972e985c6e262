/** The sectors of a release: declared by its wire, else inferred from its text. */
@NullMarked
package io.wiredesk.sector;

import org.jspecify.annotations.NullMarked;
