/** The data files of wires, languages and sectors, on the class path. */
@NullMarked
package io.wiredesk.data;

import org.jspecify.annotations.NullMarked;
