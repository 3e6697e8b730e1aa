package dev.dynamark.queries;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One query with all its values: what a contestant puts into its own API. Queries of one name differ in values only, so
 * whatever depends on structure alone can be prepared once for a name.
 *
 * @param name of the shape
 * @param limit how many orders are wanted at most
 * @param pageSize how many items DynamoDB looks at for a page; 1 MB of them where it is empty
 */
public record OrderQuery(
        String name,
        Source source,
        SortRange range,
        Optional<Filter> filter,
        Sorting sorting,
        OptionalInt limit,
        OptionalInt pageSize) {

    /** The same with another filter, or none. */
    public OrderQuery withFilter(Optional<Filter> other) {
        return new OrderQuery(name, source, range, other, sorting, limit, pageSize);
    }

    /** The same in another order. */
    public OrderQuery withSorting(Sorting other) {
        return new OrderQuery(name, source, range, filter, other, limit, pageSize);
    }

    /** The same with a limit. */
    public OrderQuery withLimit(int orders) {
        return new OrderQuery(name, source, range, filter, sorting, OptionalInt.of(orders), pageSize);
    }
}
