package io.wiredesk.notice;

/**
 * How one language tells moments.
 *
 * @param clock the time of day
 * @param zones the zones
 * @param eitherDay whether 3/4/2026 can be either day
 */
record TimeWords(ClockWords clock, ZoneWords zones, boolean eitherDay) {}
