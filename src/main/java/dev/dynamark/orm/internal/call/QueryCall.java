package dev.dynamark.orm.internal.call;

/**
 * Query, one page.
 *
 * @param ascending whether in the order of sort keys
 */
public record QueryCall<T>(Target target, PageRead<T> read, boolean ascending) implements Call<ItemPage<T>> {}
