package dev.dynamark.orm.example;

import static dev.dynamark.orm.example.Order.Status.OPEN;
import static dev.dynamark.orm.example.Order.Status.SHIPPED;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Page;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.error.VersionConflictException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the README shows of using it. */
final class OrderExample {

    private OrderExample() {}

    static String run(DynamoDbClient client, String cursor, Instant placedAt) {
        // doc: use begin
        Dynamorm db = Dynamorm.create(client);
        Table<Order> orders = db.table(Order.class);

        Order order = new Order(
                "1",
                placedAt,
                "7",
                OPEN,
                new BigDecimal("19.90"),
                Set.of("gift"),
                List.of(),
                0,
                null,
                Optional.empty());
        Order saved = orders.create(order); // ConditionFailedException if there is one; createdAt is set

        ItemKey<Order> key = Order_.key("1", placedAt, "7");
        Optional<Order> found = orders.find(key); // get(key) throws if there is none

        Page<Order> page = orders.query(Order_.partition("1"))
                .sortAtLeast(Order_.sort(Instant.parse("2026-01-01T00:00:00Z")))
                .filter(Order_.STATUS
                        .eq(OPEN)
                        .and(Order_.TOTAL.gt(BigDecimal.TEN).or(Order_.TAGS.contains("gift"))))
                .descending()
                .startingAfter(cursor) // of the page before; "" to begin
                .page(20);
        List<Order> open = orders.query(Order_.byStatus(OPEN)).list(); // an index is used when named, never else

        Order shipped = orders.update(key)
                .set(Order_.STATUS, SHIPPED)
                .add(Order_.TOTAL, BigDecimal.ONE)
                .expectVersion(saved.version())
                .returningNew(); // version is 1 now

        String next;
        try {
            orders.delete(saved); // somebody, here we, has updated it since
            next = "";
        } catch (VersionConflictException conflict) {
            orders.delete(orders.consistent().get(key));
            next = page.cursor();
        }
        // doc: use end
        return String.join(
                " ",
                saved.createdAt().toString(),
                found.map(Order::id).orElse("none"),
                String.valueOf(page.count()),
                String.valueOf(open.size()),
                shipped.status().toString(),
                String.valueOf(shipped.version()),
                next + ".");
    }
}
