/** What every function needs around its work: JSON, its environment, its log line. */
@NullMarked
package io.wiredesk.function;

import org.jspecify.annotations.NullMarked;
