package dev.dynamark.queries;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Some queries of each shape with the orders that they find, worked out by going through all orders once. Immutable and
 * thread-safe.
 */
public final class Questions {

    /** How many queries of a shape differ; then the first comes again. */
    public static final int VARIANTS = 8;

    private static final Comparator<Place> BY_TIME = Comparator.comparing(
            Place::key,
            Comparator.comparing(OrderKey::placedAt)
                    .thenComparing(OrderKey::partitionKey)
                    .thenComparing(OrderKey::sortKey));

    private final Map<String, List<Question>> byShape;

    private Questions(Map<String, List<Question>> byShape) {
        this.byShape = byShape;
    }

    /** Generates every order. */
    public static Questions of(QueryOrders orders, List<Shape> shapes) {
        Map<String, List<OrderQuery>> queries = new HashMap<>();
        shapes.forEach(shape -> queries.put(
                shape.name(),
                IntStream.range(0, VARIANTS)
                        .mapToObj(variant -> orders.query(shape, variant))
                        .toList()));
        Map<OrderQuery, List<Place>> found =
                find(orders, queries.values().stream().flatMap(List::stream).toList());
        Map<String, List<Question>> byShape = new HashMap<>();
        shapes.forEach(shape -> byShape.put(
                shape.name(),
                queries.get(shape.name()).stream()
                        .map(query -> new Question(shape, query, found.get(query)))
                        .toList()));
        return new Questions(Map.copyOf(byShape));
    }

    /** What each query finds, in the order of its answer. */
    static Map<OrderQuery, List<Place>> find(QueryOrders orders, List<OrderQuery> queries) {
        Map<OrderQuery, List<Place>> found = new HashMap<>();
        queries.forEach(query -> found.put(query, new ArrayList<>()));
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.order(i);
            for (Map.Entry<OrderQuery, List<Place>> each : found.entrySet()) {
                if (finds(each.getKey(), order)) {
                    each.getValue().add(new Place(order.key(), i));
                }
            }
        }
        found.replaceAll(Questions::answer);
        return found;
    }

    private static boolean finds(OrderQuery query, Order order) {
        return query.source().holds(order)
                && query.range().holds(order)
                && query.filter().map(filter -> filter.holds(order)).orElse(true);
    }

    private static List<Place> answer(OrderQuery query, List<Place> places) {
        return places.stream()
                .sorted(query.sorting() == Sorting.ASCENDING ? BY_TIME : BY_TIME.reversed())
                .limit(query.limit().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /**
     * A question of a shape.
     *
     * @param variant any number; numbers that are {@value #VARIANTS} apart give the same
     * @throws IllegalArgumentException if these are not questions of that shape
     */
    public Question question(Shape shape, int variant) {
        List<Question> variants = byShape.get(shape.name());
        if (variants == null) {
            throw new IllegalArgumentException(
                    "Expected a shape of " + byShape.keySet() + ", found " + shape.name() + ".");
        }
        return variants.get(Math.floorMod(variant, VARIANTS));
    }
}
