/** The table: the port, its twin in memory, DynamoDB; and the keys and records that live in it. */
@NullMarked
package io.wiredesk.table;

import org.jspecify.annotations.NullMarked;
