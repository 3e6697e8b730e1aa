package dev.dynamark.orm.internal.call;

import java.util.Optional;

/** Scan, one page. */
public record ScanCall<T>(Target target, PageRead<T> read, Optional<Segment> segment) implements Call<ItemPage<T>> {

    /**
     * One of the parts of a table that are scanned side by side.
     *
     * @param index from 0
     * @param total how many there are
     */
    public record Segment(int index, int total) {}
}
