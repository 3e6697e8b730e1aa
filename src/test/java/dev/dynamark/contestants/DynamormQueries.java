package dev.dynamark.contestants;

import dev.dynamark.orm.Page;
import dev.dynamark.orm.Query;
import dev.dynamark.orm.Scan;
import dev.dynamark.orm.Table;
import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.SortRange;
import dev.dynamark.queries.Sorting;
import dev.dynamark.queries.Source;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Order_;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Queries by DynamORM: typed conditions, its own pages and cursors. */
class DynamormQueries extends DynamormRepository implements AutoCloseable {

    private final Table<Order> orders;
    private final SegmentThreads segments = new SegmentThreads();

    DynamormQueries(Table<Order> orders) {
        super(orders);
        this.orders = orders;
    }

    public List<Order> list(OrderQuery query) {
        return query(query).list();
    }

    public CursorPage<Order> page(OrderQuery query, String cursor) {
        Page<Order> page = query(query).startingAfter(cursor).page();
        return new CursorPage<>(page.items(), page.cursor());
    }

    public long count(OrderQuery query) {
        return query(query).count();
    }

    public List<Order> scan(OrderQuery query) {
        Scan<Order> scan = orders.scan();
        query.filter().ifPresent(filter -> scan.filter(DynamormConditions.of(filter)));
        int total = ((Source.Everything) query.source()).segments();
        if (total == 1) {
            return scan.segment(0, 1).list();
        }
        ConcurrentLinkedQueue<Order> found = new ConcurrentLinkedQueue<>();
        scan.forEachInParallel(total, segments.executor(), found::add);
        return List.copyOf(found);
    }

    private Query<Order> query(OrderQuery asked) {
        Query<Order> query = asked.source() instanceof Source.OfCustomer customer
                ? ofCustomer(orders.query(Order_.partition(customer.customerId())), asked.range())
                : ofStatus(orders.query(Order_.byStatus(((Source.OfStatus) asked.source()).status())), asked.range());
        asked.filter().ifPresent(filter -> query.filter(DynamormConditions.of(filter)));
        if (asked.sorting() == Sorting.DESCENDING) {
            query.descending();
        }
        asked.limit().ifPresent(query::limit);
        asked.pageSize().ifPresent(query::pageSize);
        return query;
    }

    private static Query<Order> ofCustomer(Query<Order> query, SortRange range) {
        if (range instanceof SortRange.At at) {
            return query.sortEquals(Order_.sort(at.key().placedAt(), at.key().id()));
        }
        if (range instanceof SortRange.On on) {
            return query.sortBeginsWith(Order_.sort(on.instant()));
        }
        if (range instanceof SortRange.After after) {
            return query.sortGreaterThan(Order_.sort(after.instant()));
        }
        if (range instanceof SortRange.Before before) {
            return query.sortLessThan(Order_.sort(before.instant()));
        }
        if (range instanceof SortRange.Between between) {
            return query.sortBetween(Order_.sort(between.first()), Order_.sort(between.last()));
        }
        return query;
    }

    private static Query<Order> ofStatus(Query<Order> query, SortRange range) {
        if (range instanceof SortRange.After after) {
            return query.sortGreaterThan(Order_.byStatusSort(after.instant()));
        }
        if (range instanceof SortRange.Before before) {
            return query.sortLessThan(Order_.byStatusSort(before.instant()));
        }
        if (range instanceof SortRange.Between between) {
            return query.sortBetween(Order_.byStatusSort(between.first()), Order_.byStatusSort(between.last()));
        }
        if (range instanceof SortRange.On on) {
            return query.sortEquals(Order_.byStatusSort(on.instant()));
        }
        return query;
    }

    @Override
    public void close() {
        segments.close();
    }
}
