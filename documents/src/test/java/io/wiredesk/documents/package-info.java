@NullMarked
package io.wiredesk.documents;

import org.jspecify.annotations.NullMarked;
