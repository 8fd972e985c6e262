/**
 * Histories of uploads against the real handlers, in which every call may fail and every event may
 * be lost, doubled or late.
 */
@NullMarked
package io.wiredesk.simulator;

import org.jspecify.annotations.NullMarked;
