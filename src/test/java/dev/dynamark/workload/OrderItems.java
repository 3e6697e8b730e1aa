package dev.dynamark.workload;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Orders as DynamoDB items, by hand: what the loader writes, what the baseline contestant runs, and so what
 * every other contestant is compared with. Thread-safe.
 */
public final class OrderItems {

    private static final int ATTRIBUTES = 19;
    private static final int CAPACITY = ATTRIBUTES * 4 / 3 + 1;
    private static final AttributeValue ORDER_TYPE = AttributeValue.fromS(Order.TYPE);

    private OrderItems() {}

    /** The primary key as an item of two attributes. */
    public static Map<String, AttributeValue> key(OrderKey key) {
        Map<String, AttributeValue> item = new HashMap<>(4);
        item.put("pk", AttributeValue.fromS(key.partitionKey()));
        item.put("sk", AttributeValue.fromS(key.sortKey()));
        return item;
    }

    /** An order as an item; absent components and empty collections are left out. */
    public static Map<String, AttributeValue> encode(Order order) {
        Map<String, AttributeValue> item = new HashMap<>(CAPACITY);
        String placedAt = order.placedAt().toString();
        item.put("pk", AttributeValue.fromS(OrderKey.partitionKey(order.customerId())));
        item.put("sk", AttributeValue.fromS(OrderKey.sortKey(placedAt, order.id())));
        item.put("type", ORDER_TYPE);
        item.put("customerId", AttributeValue.fromS(order.customerId()));
        item.put("placedAt", AttributeValue.fromS(placedAt));
        item.put("id", AttributeValue.fromS(order.id()));
        item.put("status", AttributeValue.fromS(order.status().name()));
        order.total().ifPresent(total -> item.put("total", number(total)));
        order.itemCount().ifPresent(count -> item.put("itemCount", AttributeValue.fromN(count.toString())));
        order.weightGrams().ifPresent(weight -> item.put("weightGrams", AttributeValue.fromN(weight.toString())));
        order.gift().ifPresent(gift -> item.put("gift", AttributeValue.fromBool(gift)));
        order.dueAt().ifPresent(dueAt -> item.put("dueAt", AttributeValue.fromS(dueAt.toString())));
        if (!order.tags().isEmpty()) {
            item.put("tags", AttributeValue.fromSs(List.copyOf(order.tags())));
        }
        if (!order.properties().isEmpty()) {
            item.put("properties", properties(order.properties()));
        }
        order.shipTo().ifPresent(address -> item.put("shipTo", address(address)));
        if (!order.lines().isEmpty()) {
            item.put("lines", lines(order.lines()));
        }
        order.signature()
                .ifPresent(signature ->
                        item.put("signature", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(signature.toBytes()))));
        order.version().ifPresent(version -> item.put("version", AttributeValue.fromN(version.toString())));
        order.note().ifPresent(note -> item.put("note", AttributeValue.fromS(note)));
        return item;
    }

    /** The order in an item that {@link #encode} or an equal contestant wrote. */
    public static Order decode(Map<String, AttributeValue> item) {
        return new Order(
                item.get("customerId").s(),
                Instant.parse(item.get("placedAt").s()),
                item.get("id").s(),
                Status.valueOf(item.get("status").s()),
                number(item, "total").map(BigDecimal::new),
                number(item, "itemCount").map(Integer::valueOf),
                number(item, "weightGrams").map(Integer::valueOf),
                Optional.ofNullable(item.get("gift")).map(AttributeValue::bool),
                string(item, "dueAt").map(Instant::parse),
                tags(item.get("tags")),
                properties(item.get("properties")),
                Optional.ofNullable(item.get("shipTo")).map(OrderItems::address),
                lines(item.get("lines")),
                Optional.ofNullable(item.get("signature"))
                        .map(value -> Binary.of(value.b().asByteArrayUnsafe())),
                number(item, "version").map(Long::valueOf),
                string(item, "note"));
    }

    /** An exact decimal as a number attribute. */
    public static AttributeValue number(BigDecimal value) {
        return AttributeValue.fromN(value.toPlainString());
    }

    private static Optional<String> string(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }

    private static Optional<String> number(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::n);
    }

    private static Set<String> tags(AttributeValue value) {
        return value == null ? Set.of() : new LinkedHashSet<>(value.ss());
    }

    private static AttributeValue properties(Map<String, String> properties) {
        Map<String, AttributeValue> map = new LinkedHashMap<>(properties.size() * 4 / 3 + 1);
        properties.forEach((name, value) -> map.put(name, AttributeValue.fromS(value)));
        return AttributeValue.fromM(map);
    }

    private static Map<String, String> properties(AttributeValue value) {
        if (value == null) {
            return Map.of();
        }
        Map<String, String> properties = new LinkedHashMap<>(value.m().size() * 4 / 3 + 1);
        value.m().forEach((name, property) -> properties.put(name, property.s()));
        return properties;
    }

    private static AttributeValue address(Address address) {
        Map<String, AttributeValue> map = new HashMap<>(8);
        map.put("name", AttributeValue.fromS(address.name()));
        map.put("street", AttributeValue.fromS(address.street()));
        map.put("postalCode", AttributeValue.fromS(address.postalCode()));
        map.put("city", AttributeValue.fromS(address.city()));
        map.put("country", AttributeValue.fromS(address.country()));
        return AttributeValue.fromM(map);
    }

    private static Address address(AttributeValue value) {
        Map<String, AttributeValue> map = value.m();
        return new Address(
                map.get("name").s(),
                map.get("street").s(),
                map.get("postalCode").s(),
                map.get("city").s(),
                map.get("country").s());
    }

    private static AttributeValue lines(List<Line> lines) {
        List<AttributeValue> list = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Map<String, AttributeValue> map = new HashMap<>(4);
            map.put("sku", AttributeValue.fromS(line.sku()));
            map.put("quantity", AttributeValue.fromN(Integer.toString(line.quantity())));
            map.put("price", number(line.price()));
            list.add(AttributeValue.fromM(map));
        }
        return AttributeValue.fromL(list);
    }

    private static List<Line> lines(AttributeValue value) {
        if (value == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(value.l().size());
        for (AttributeValue element : value.l()) {
            Map<String, AttributeValue> map = element.m();
            lines.add(new Line(
                    map.get("sku").s(),
                    Integer.parseInt(map.get("quantity").n()),
                    new BigDecimal(map.get("price").n())));
        }
        return lines;
    }
}
