package dev.dynamark.queries;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kind of query: everything of it but whose orders are read, which differs from one operation to the next. Immutable;
 * what is left out is the whole partition, unfiltered, ascending, without limit, in pages of 1 MB.
 *
 * @param name what operations, budgets and results call it
 * @param span which part of the partition
 * @param segments of a scan, read side by side
 * @param weight how many operations of an ordinary shape take as long as one of this
 */
public record Shape(
        String name,
        Group group,
        From from,
        Span span,
        Optional<Filter> filter,
        Sorting sorting,
        OptionalInt limit,
        OptionalInt pageSize,
        Reading reading,
        int segments,
        int weight) {

    static Shape of(String name, Group group, From from, Span span) {
        return new Shape(
                name,
                group,
                from,
                span,
                Optional.empty(),
                Sorting.ASCENDING,
                OptionalInt.empty(),
                OptionalInt.empty(),
                from == From.TABLE ? Reading.SCAN : Reading.LIST,
                1,
                1);
    }

    Shape filter(Filter by) {
        return new Shape(name, group, from, span, Optional.of(by), sorting, limit, pageSize, reading, segments, weight);
    }

    Shape descending() {
        return new Shape(
                name, group, from, span, filter, Sorting.DESCENDING, limit, pageSize, reading, segments, weight);
    }

    Shape limit(int orders) {
        return new Shape(
                name, group, from, span, filter, sorting, OptionalInt.of(orders), pageSize, reading, segments, weight);
    }

    /** Pages of so many items, which are followed as long as there are more or the limit is not reached. */
    Shape pageSize(int items) {
        return new Shape(
                name, group, from, span, filter, sorting, limit, OptionalInt.of(items), reading, segments, weight);
    }

    Shape reading(Reading how) {
        return new Shape(name, group, from, span, filter, sorting, limit, pageSize, how, segments, weight);
    }

    Shape segments(int sideBySide) {
        return new Shape(name, group, from, span, filter, sorting, limit, pageSize, reading, sideBySide, weight);
    }

    Shape weighing(int operations) {
        return new Shape(name, group, from, span, filter, sorting, limit, pageSize, reading, segments, operations);
    }

    /** How many operations are done in a row where so many of an ordinary shape are. */
    public int burst(int ordinary) {
        return Math.max(1, ordinary / weight);
    }

    /** Whether answers have an order. */
    public boolean isOrdered() {
        return reading != Reading.SCAN;
    }

    /** Whether the operation runs on threads of its own besides the one that asks. */
    public boolean isParallel() {
        return segments > 1;
    }
}
