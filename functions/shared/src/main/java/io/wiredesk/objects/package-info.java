/** The object store: the port, its twin in memory, S3. */
@NullMarked
package io.wiredesk.objects;

import org.jspecify.annotations.NullMarked;
