package dev.dynamark.queries;

import dev.dynamark.workload.Address;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What filters look at: an attribute of an order, or a place inside one. */
public enum OrderField {
    PLACED_AT("placedAt", order -> Optional.of(order.placedAt())),
    ID("id", order -> Optional.of(order.id())),
    STATUS("status", order -> Optional.of(order.status())),
    TOTAL("total", Order::total),
    ITEM_COUNT("itemCount", Order::itemCount),
    WEIGHT_GRAMS("weightGrams", Order::weightGrams),
    GIFT("gift", Order::gift),
    DUE_AT("dueAt", Order::dueAt),
    TAGS("tags", order -> Optional.of(order.tags()).filter(tags -> !tags.isEmpty())),
    PROPERTIES("properties", order -> Optional.of(order.properties()).filter(each -> !each.isEmpty())),
    AMBER("properties.amber", order -> Optional.ofNullable(order.properties().get("amber"))),
    CITY("shipTo.city", order -> order.shipTo().map(Address::city)),
    COUNTRY("shipTo.country", order -> order.shipTo().map(Address::country)),
    LINES("lines", order -> Optional.of(order.lines()).filter(lines -> !lines.isEmpty())),
    FIRST_QUANTITY("lines[0].quantity", order -> line(order, 0).map(Line::quantity)),
    SECOND_PRICE("lines[1].price", order -> line(order, 1).map(Line::price)),
    VERSION("version", Order::version),
    NOTE("note", Order::note);

    private final String path;
    private final Function<Order, Optional<?>> value;

    OrderField(String path, Function<Order, Optional<?>> value) {
        this.path = path;
        this.value = value;
    }

    private static Optional<Line> line(Order order, int index) {
        return order.lines().stream().skip(index).findFirst();
    }

    /** Where DynamoDB has it, such as {@code lines[0].quantity}. */
    public String path() {
        return path;
    }

    /** The names of the path, one below the other, each perhaps with an index of a list. */
    public List<String> steps() {
        return Arrays.asList(path.split("\\."));
    }

    /** The value of an order; empty where the attribute is not stored. */
    Optional<?> of(Order order) {
        return value.apply(order);
    }
}
