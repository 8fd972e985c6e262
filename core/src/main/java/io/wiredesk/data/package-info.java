/** The data files of wires, languages and sectors: on the class path, or in a folder. */
@NullMarked
package io.wiredesk.data;

import org.jspecify.annotations.NullMarked;
