package dev.dynamark.queries;

import static dev.dynamark.queries.Filter.and;
import static dev.dynamark.queries.Filter.compare;
import static dev.dynamark.queries.Filter.contains;
import static dev.dynamark.queries.Filter.is;
import static dev.dynamark.queries.Filter.or;

import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Large results, counts, and scans of the table. */
final class WideShapes {

    private static final Filter DEAR = compare(OrderField.TOTAL, Relation.GREATER, new BigDecimal("5000"));

    /** Nearly all: what {@code index-visible} writes is later, and may not have been deleted yet. */
    private static final Filter OF_FIVE_DAYS =
            compare(OrderField.PLACED_AT, Relation.LESS, Instant.parse("2024-01-06T00:00:00.000000001Z"));

    static final List<Shape> ALL = List.of(
            Shape.of("large-result", Group.LARGE, From.BULK, new Span.Whole()).weighing(50),
            Shape.of("large-descending", Group.LARGE, From.BULK, new Span.From(1_000))
                    .descending()
                    .weighing(50),
            Shape.of("large-filtered", Group.LARGE, From.BULK, new Span.Whole())
                    .filter(and(is(OrderField.STATUS, Status.PAID), DEAR))
                    .weighing(50),
            count("count-partition", From.CUSTOMER, new Span.Whole()),
            count("count-filtered", From.CUSTOMER, new Span.Between(40, 90))
                    .filter(or(contains(OrderField.TAGS, "cedar"), DEAR)),
            count("count-index", From.STATUS, new Span.Between(20, 70)),
            scan("scan-filtered", and(DEAR, OF_FIVE_DAYS)),
            scan("scan-parallel", OF_FIVE_DAYS).segments(4));

    private WideShapes() {}

    private static Shape count(String name, From from, Span span) {
        return Shape.of(name, Group.COUNT, from, span).reading(Reading.COUNT);
    }

    private static Shape scan(String name, Filter filter) {
        return Shape.of(name, Group.SCAN, From.TABLE, new Span.Whole())
                .filter(filter)
                .weighing(50);
    }
}
