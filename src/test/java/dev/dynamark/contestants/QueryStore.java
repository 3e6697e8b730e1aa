package dev.dynamark.contestants;

import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Queries in one contestant's hands, besides the six operations. All read with eventual consistency, give orders and no
 * items of other types, and decode every attribute. What depends on a query's structure alone may be prepared at the
 * first query of its name. Safe for use by several threads; whatever the SDK throws passes through.
 *
 * @param <M> the contestant's own model class
 */
public interface QueryStore<M> extends OrderStore<M> {

    /** Reads what a query finds, page after page, until its limit is reached: one Query per page. */
    List<M> list(OrderQuery query);

    /**
     * Reads one page: one Query.
     *
     * @param cursor of the page before; empty to start at the begin
     */
    CursorPage<M> page(OrderQuery query, String cursor);

    /** Counts what a query finds: one Query with {@code Select=COUNT} per page. */
    long count(OrderQuery query);

    /**
     * Reads the table in the segments of the query, each page by page, in any order: one Scan per page; several segments
     * side by side, a thread for each.
     */
    List<M> scan(OrderQuery query);

    /** Asks for what a shape of this reading wants, in the way an application does; the same for all contestants. */
    default QueryAnswer<M> answer(Reading reading, OrderQuery query) {
        return switch (reading) {
            case LIST -> QueryAnswer.of(list(query));
            case PAGES -> QueryAnswer.of(everyPage(query));
            case COUNT -> new QueryAnswer<>(List.of(), count(query));
            case SCAN -> QueryAnswer.of(scan(query));
            case VISIBLE -> throw new IllegalArgumentException("visibility takes a write too");
        };
    }

    private List<M> everyPage(OrderQuery query) {
        List<M> all = new ArrayList<>();
        String cursor = "";
        do {
            CursorPage<M> page = page(query, cursor);
            all.addAll(page.items());
            cursor = page.cursor();
        } while (!cursor.isEmpty());
        return all;
    }
}
