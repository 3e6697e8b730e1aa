package dev.dynamark.contestants;

import dev.dynamark.contestants.OrderBean.AddressBean;
import dev.dynamark.contestants.OrderBean.LineBean;
import dev.dynamark.workload.Address;
import dev.dynamark.workload.Binary;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;

/** The workload's orders as beans and back: what only the benchmark needs. */
final class OrderBeans {

    private OrderBeans() {}

    static OrderBean bean(Order order) {
        OrderBean bean = new OrderBean();
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
        bean.setShipTo(order.shipTo().map(OrderBeans::bean).orElse(null));
        bean.setLines(
                order.lines().isEmpty()
                        ? null
                        : order.lines().stream().map(OrderBeans::bean).toList());
        bean.setSignature(order.signature()
                .map(bytes -> SdkBytes.fromByteArray(bytes.toBytes()))
                .orElse(null));
        bean.setVersion(order.version().orElse(null));
        bean.setNote(order.note().orElse(null));
        return bean;
    }

    static Order order(OrderBean bean) {
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
                Optional.ofNullable(bean.getShipTo()).map(OrderBeans::address),
                Optional.ofNullable(bean.getLines()).orElse(List.of()).stream()
                        .map(line -> new Line(line.getSku(), line.getQuantity(), line.getPrice()))
                        .toList(),
                Optional.ofNullable(bean.getSignature()).map(bytes -> Binary.of(bytes.asByteArray())),
                Optional.ofNullable(bean.getVersion()),
                Optional.ofNullable(bean.getNote()));
    }

    private static AddressBean bean(Address address) {
        AddressBean bean = new AddressBean();
        bean.setName(address.name());
        bean.setStreet(address.street());
        bean.setPostalCode(address.postalCode());
        bean.setCity(address.city());
        bean.setCountry(address.country());
        return bean;
    }

    private static LineBean bean(Line line) {
        LineBean bean = new LineBean();
        bean.setSku(line.sku());
        bean.setQuantity(line.quantity());
        bean.setPrice(line.price());
        return bean;
    }

    private static Address address(AddressBean bean) {
        return new Address(bean.getName(), bean.getStreet(), bean.getPostalCode(), bean.getCity(), bean.getCountry());
    }
}
