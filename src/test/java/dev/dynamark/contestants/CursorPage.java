package dev.dynamark.contestants;

import java.util.List;

/**
 * One page of a query.
 *
 * @param items in order; may be none although there are more pages
 * @param cursor where the next page starts, as a text that an application can give away; empty after the last page
 */
public record CursorPage<M>(List<M> items, String cursor) {}
