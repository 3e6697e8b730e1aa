package dev.dynamark.contestants;

import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.SortRange;
import dev.dynamark.queries.Source;
import java.time.Instant;

/**
 * A range of sort keys as texts, for those who make their keys by hand. In a customer's partition other items lie after
 * the orders, so open ends stop at the last text that an order's key can have.
 *
 * @param low a bound that is included, or the only value; empty where there is none
 * @param high a bound that is included; empty where there is none
 */
record SortBounds(Kind kind, String low, String high) {

    private static final String ORDERS = "ORDER#";
    private static final String AFTER_ALL = "~";

    /** DynamoDB's conditions on a sort key. */
    enum Kind {
        NONE,
        EQUAL,
        BEGINS_WITH,
        GREATER,
        LESS,
        BETWEEN
    }

    static SortBounds of(OrderQuery query) {
        return query.source() instanceof Source.OfCustomer ? ofKeys(query.range()) : ofInstants(query.range());
    }

    private static SortBounds ofKeys(SortRange range) {
        if (range instanceof SortRange.At at) {
            return new SortBounds(Kind.EQUAL, at.key().sortKey(), "");
        }
        if (range instanceof SortRange.On on) {
            return new SortBounds(Kind.BEGINS_WITH, ORDERS + on.instant() + "#", "");
        }
        if (range instanceof SortRange.After after) {
            return new SortBounds(Kind.BETWEEN, ORDERS + after.instant() + AFTER_ALL, ORDERS + AFTER_ALL);
        }
        if (range instanceof SortRange.Before before) {
            return new SortBounds(Kind.BETWEEN, ORDERS, ORDERS + before.instant());
        }
        if (range instanceof SortRange.Between between) {
            return new SortBounds(Kind.BETWEEN, ORDERS + between.first(), ORDERS + between.last() + AFTER_ALL);
        }
        return new SortBounds(Kind.BEGINS_WITH, ORDERS, "");
    }

    private static SortBounds ofInstants(SortRange range) {
        if (range instanceof SortRange.After after) {
            return new SortBounds(Kind.GREATER, after.instant().toString(), "");
        }
        if (range instanceof SortRange.Before before) {
            return new SortBounds(Kind.LESS, before.instant().toString(), "");
        }
        if (range instanceof SortRange.Between between) {
            return new SortBounds(
                    Kind.BETWEEN, between.first().toString(), between.last().toString());
        }
        if (range instanceof SortRange.On on) {
            Instant instant = on.instant();
            return new SortBounds(Kind.EQUAL, instant.toString(), "");
        }
        if (range instanceof SortRange.At at) {
            throw new IllegalArgumentException("the index has no sort key with an id: " + at.key());
        }
        return new SortBounds(Kind.NONE, "", "");
    }
}
