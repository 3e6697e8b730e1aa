package dev.dynamark.feeders;

import static dev.dynamark.feeders.FeederFiles.row;

import dev.dynamark.workload.CustomerGraph;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.Profile;
import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of every file. */
final class FeederRows {

    private static final int NEWEST = 10;

    private FeederRows() {}

    /** With a range that covers the ten newest orders of each. */
    static List<Map<String, String>> customers(Dataset dataset) {
        return IntStream.range(0, dataset.customers())
                .mapToObj(customer -> {
                    Profile profile = dataset.profile(customer);
                    OrderRange newest = dataset.range(customer, Dataset.ORDERS_PER_CUSTOMER - NEWEST, NEWEST);
                    return row(
                            "customerId", profile.customerId(),
                            "name", profile.name(),
                            "email", profile.email(),
                            "joinedAt", profile.joinedAt().toString(),
                            "newestFrom", newest.from().toString(),
                            "newestTo", newest.to().toString());
                })
                .toList();
    }

    static List<Map<String, String>> orders(Dataset dataset) {
        return IntStream.range(0, dataset.orders())
                .mapToObj(dataset::order)
                .map(order -> row(
                        "customerId", order.customerId(),
                        "placedAt", order.placedAt().toString(),
                        "orderId", order.id(),
                        "status", order.status().name(),
                        "total", order.total().map(BigDecimal::toPlainString).orElse("")))
                .toList();
    }

    /** With the number of orders in which each is found. */
    static List<Map<String, String>> searchTerms(Dataset dataset) {
        List<Order> orders =
                IntStream.range(0, dataset.orders()).mapToObj(dataset::order).toList();
        TreeSet<String> tags = new TreeSet<>();
        orders.forEach(order -> tags.addAll(order.tags()));
        TreeSet<String> cities = new TreeSet<>();
        orders.forEach(order -> order.shipTo().ifPresent(address -> cities.add(address.city())));
        Stream<Map<String, String>> ofTags = tags.stream()
                .map(tag -> term("tags", tag, orders, order -> order.tags().contains(tag)));
        Stream<Map<String, String>> inNotes = tags.stream()
                .map(word -> term("note", word, orders, order -> order.note()
                        .filter(note -> note.contains(word))
                        .isPresent()));
        Stream<Map<String, String>> ofCities = cities.stream()
                .map(city -> term("shipTo.city", city, orders, order -> order.shipTo()
                        .filter(address -> address.city().equals(city))
                        .isPresent()));
        Stream<Map<String, String>> ofStatus = Arrays.stream(Status.values())
                .map(status -> term("status", status.name(), orders, order -> order.status() == status));
        return Stream.of(ofTags, inNotes, ofCities, ofStatus)
                .flatMap(rows -> rows)
                .toList();
    }

    private static Map<String, String> term(String attribute, String term, List<Order> orders, Predicate<Order> has) {
        return row(
                "term", term,
                "attribute", attribute,
                "orders", String.valueOf(orders.stream().filter(has).count()));
    }

    static List<Map<String, String>> sharedOrders(Dataset dataset) {
        return CustomerGraph.of(dataset)
                .shares()
                .map(share -> {
                    OrderKey key = dataset.key(share.order());
                    return row(
                            "customerId", key.customerId(),
                            "placedAt", key.placedAt().toString(),
                            "orderId", key.id(),
                            "sharedWith", dataset.profile(share.with()).customerId());
                })
                .toList();
    }
}
