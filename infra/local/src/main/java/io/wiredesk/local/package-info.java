/**
 * The local cloud: LocalStack, with a Docker engine or without one, and the SAM CLI on top of it.
 */
@NullMarked
package io.wiredesk.local;

import org.jspecify.annotations.NullMarked;
