/** What is checked of the data itself: every rule, every list, every example. */
@NullMarked
package io.wiredesk.rules;

import org.jspecify.annotations.NullMarked;
