package dev.dynamark.orm.example;

import static dev.dynamark.orm.example.Order.Status.OPEN;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Page;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.attribute.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** What the guide shows of reading. */
final class Reads {

    private Reads() {}

    static String one(Table<Order> orders, Instant placedAt) {
        // doc: read begin
        ItemKey<Order> key = Order_.key("1", placedAt, "7");
        Optional<Order> found = orders.find(key);
        Order order = orders.get(key); // ItemNotFoundException if there is none
        boolean there = orders.exists(key);
        Order latest = orders.consistent().get(key); // strongly consistent, twice the units
        ItemKey<Order> same = orders.keyOf(order);
        // doc: read end
        return found.isPresent() + " " + there + " " + latest.equals(order) + " " + same.equals(key);
    }

    static String query(Table<Order> orders) {
        // doc: query begin
        Instant january = Instant.parse("2026-01-01T00:00:00Z");
        Instant december = Instant.parse("2026-12-01T00:00:00Z");

        List<Order> recent = orders.query(Order_.partition("1"))
                .sortBetween(Order_.sort(january), Order_.sort(december))
                .descending()
                .limit(50)
                .list();
        Optional<Order> newest =
                orders.query(Order_.partition("1")).descending().first();
        long open = orders.query(Order_.byStatus(OPEN))
                .sortAtLeast(Order_.byStatusSort(january))
                .count();
        // doc: query end
        return recent.size() + " " + newest.isPresent() + " " + open;
    }

    static String filter(Table<Order> orders) {
        // doc: filter begin
        Condition<Order> gift = Order_.TAGS.contains("gift").and(Order_.TOTAL.gt(BigDecimal.TEN));
        Condition<Order> large = Order_.LINES.size().ge(3).or(Order_.LINES.at(0).exists());

        List<Order> some = orders.query(Order_.partition("1"))
                .filter(gift.or(large))
                .filter(Order_.STATUS.in(OPEN).and(Order_.EXPIRES.notExists()))
                .project(Order_.STATUS, Order_.TOTAL) // others read as null, 0 or empty
                .list();
        // doc: filter end
        return some.size() + " " + some.get(0).tags();
    }

    static List<Integer> pages(Table<Order> orders) {
        List<Integer> sizes = new ArrayList<>();
        // doc: pages begin
        String cursor = "";
        do {
            Page<Order> page = orders.query(Order_.partition("1"))
                    .filter(Order_.STATUS.eq(OPEN))
                    .withConsumedCapacity()
                    .startingAfter(cursor)
                    .page(20);
            sizes.add(page.items().size());
            cursor = page.cursor(); // "" after the last page
        } while (!cursor.isEmpty());
        // doc: pages end
        return sizes;
    }

    static String scan(Table<Order> orders, Executor executor) {
        // doc: scan begin
        long open = orders.scan().filter(Order_.STATUS.eq(OPEN)).stream().count(); // pages are read one by one
        for (Order order : orders.scan().index("byStatus").pageSize(100)) {
            open += order.version();
        }
        List<Order> quarter = orders.scan().segment(0, 4).list();

        AtomicLong seen = new AtomicLong();
        orders.scan().forEachInParallel(4, executor, order -> seen.incrementAndGet());
        // doc: scan end
        return open + " " + (quarter.size() <= seen.get()) + " " + seen;
    }
}
