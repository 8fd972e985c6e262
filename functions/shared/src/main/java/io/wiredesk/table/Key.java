package io.wiredesk.table;

/**
 * An item's primary key.
 *
 * @param pk the partition: what is asked for
 * @param sk the place in the partition's order
 */
public record Key(String pk, String sk) {}
