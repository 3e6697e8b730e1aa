package dev.dynamark.contestants;

import dev.dynamark.contestants.MapperOrder.MapperAddress;
import dev.dynamark.contestants.MapperOrder.MapperLine;
import dev.dynamark.workload.Address;
import dev.dynamark.workload.Binary;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The workload's orders as the mapper's and back: what only the benchmark needs. */
final class MapperOrders {

    private MapperOrders() {}

    static MapperOrder bean(Order order) {
        MapperOrder bean = new MapperOrder();
        bean.setType(Order.TYPE);
        bean.setCustomerId(order.customerId());
        bean.setPlacedAt(order.placedAt());
        bean.setId(order.id());
        bean.setStatus(order.status());
        bean.setTotal(order.total().orElse(null));
        bean.setItemCount(order.itemCount().orElse(null));
        bean.setWeightGrams(order.weightGrams().orElse(null));
        bean.setGift(order.gift().orElse(null));
        bean.setDueAt(order.dueAt().orElse(null));
        bean.setTags(order.tags().isEmpty() ? null : order.tags());
        bean.setProperties(order.properties().isEmpty() ? null : order.properties());
        bean.setShipTo(order.shipTo().map(MapperOrders::bean).orElse(null));
        bean.setLines(
                order.lines().isEmpty()
                        ? null
                        : order.lines().stream().map(MapperOrders::bean).toList());
        bean.setSignature(order.signature()
                .map(bytes -> ByteBuffer.wrap(bytes.toBytes()))
                .orElse(null));
        bean.setVersion(order.version().orElse(null));
        bean.setNote(order.note().orElse(null));
        return bean;
    }

    static Order order(MapperOrder bean) {
        return new Order(
                bean.getCustomerId(),
                bean.getPlacedAt(),
                bean.getId(),
                bean.getStatus(),
                Optional.ofNullable(bean.getTotal()),
                Optional.ofNullable(bean.getItemCount()),
                Optional.ofNullable(bean.getWeightGrams()),
                Optional.ofNullable(bean.getGift()),
                Optional.ofNullable(bean.getDueAt()),
                Optional.ofNullable(bean.getTags()).orElse(Set.of()),
                Optional.ofNullable(bean.getProperties()).orElse(Map.of()),
                Optional.ofNullable(bean.getShipTo()).map(MapperOrders::address),
                Optional.ofNullable(bean.getLines()).orElse(List.of()).stream()
                        .map(line -> new Line(line.getSku(), line.getQuantity(), line.getPrice()))
                        .toList(),
                Optional.ofNullable(bean.getSignature()).map(bytes -> Binary.of(bytes.array())),
                Optional.ofNullable(bean.getVersion()),
                Optional.ofNullable(bean.getNote()));
    }

    private static MapperAddress bean(Address address) {
        MapperAddress bean = new MapperAddress();
        bean.setName(address.name());
        bean.setStreet(address.street());
        bean.setPostalCode(address.postalCode());
        bean.setCity(address.city());
        bean.setCountry(address.country());
        return bean;
    }

    private static MapperLine bean(Line line) {
        MapperLine bean = new MapperLine();
        bean.setSku(line.sku());
        bean.setQuantity(line.quantity());
        bean.setPrice(line.price());
        return bean;
    }

    private static Address address(MapperAddress bean) {
        return new Address(bean.getName(), bean.getStreet(), bean.getPostalCode(), bean.getCity(), bean.getCountry());
    }
}
