package io.wiredesk.notice;

/**
 * A zone that a text names.
 *
 * @param start where it begins in the folded text
 * @param end where it ends, exclusive
 * @param zone the zone
 * @param brief whether it is an abbreviation, which means something beside a time only
 */
record ZoneSpan(int start, int end, Zone zone, boolean brief) {}
