@NullMarked
package io.wiredesk.cli;

import org.jspecify.annotations.NullMarked;
