package dev.dynamark.orm.example;

import static dev.dynamark.orm.example.Order.Status.OPEN;
import static dev.dynamark.orm.example.Order.Status.SHIPPED;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.VersionConflictException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the guide shows of writing. */
final class WritesExample {

    private WritesExample() {}

    static String write(Table<Order> orders, Order order) {
        // doc: write begin
        Order saved = orders.put(order); // whatever was there
        Optional<Order> replaced = orders.putReturningOld(saved);

        Order updated = orders.update(saved); // version must be the stored one; 1 more afterwards
        Order shipped = orders.update(updated, Order_.STATUS, Order_.EXPIRES); // these two only

        orders.delete(shipped); // version must be the stored one
        orders.delete(orders.keyOf(order)); // whatever is there, if anything
        // doc: write end
        return replaced.isPresent() + " " + updated.version() + " " + shipped.version();
    }

    static String conditions(Table<Order> orders, Order order, ItemKey<Order> key) {
        orders.put(order);
        // doc: conditions begin
        orders.when(Order_.STATUS.eq(OPEN)).delete(key);

        Order stored;
        try {
            stored = orders.when(Order_.TOTAL.lt(order.total()).or(Order_.STATUS.notExists()))
                    .returningStoredItem()
                    .put(order);
        } catch (ConditionFailedException failed) {
            stored = failed.storedItem(Order.class).orElse(order); // saves a read
        }
        // doc: conditions end
        return stored.id();
    }

    static Order update(Table<Order> orders, ItemKey<Order> key) {
        // doc: update begin
        Order order = orders.update(key)
                .set(Order_.STATUS, SHIPPED)
                .add(Order_.TOTAL, new BigDecimal("4.90"))
                .addTo(Order_.TAGS, Set.of("express")) // deleteFrom takes out
                .append(Order_.LINES, List.of(new Order.Line("A-1", 2)))
                .remove(Order_.EXPIRES)
                .when(Order_.STATUS.eq(OPEN))
                .returningNew(); // or returningOld(), or run()
        // doc: update end
        return order;
    }

    static Order retry(Table<Order> orders, ItemKey<Order> key) {
        // doc: retry begin
        while (true) {
            Order order = orders.consistent().get(key);
            try {
                return orders.update(key)
                        .set(Order_.TOTAL, order.total().multiply(new BigDecimal("0.9")))
                        .expectVersion(order.version())
                        .returningNew();
            } catch (VersionConflictException conflict) {
                // Somebody was faster: once more, with what is stored now.
            }
        }
        // doc: retry end
    }

    static String errors(Dynamorm db, ItemKey<Order> key) {
        // doc: errors begin
        String answer;
        try {
            answer = db.table(Order.class, "no-such-table").get(key).id();
        } catch (DynamormException e) {
            answer = e.code() == ErrorCode.THROTTLED ? "later" : "failed, request " + e.requestId();
        }
        // doc: errors end
        return answer;
    }
}
