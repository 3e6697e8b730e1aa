package dev.dynamark.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes are worth asking: they find something, not all, and less of a question would find something else. */
class ShapesTest {

    private static final QueryOrders ORDERS = QueryOrders.withBulk(Dataset.small(ItemShape.ORDER, 42));

    private static final Map<OrderQuery, List<Place>> FOUND = found();

    static Stream<Shape> asked() {
        return Shapes.all().stream().filter(shape -> shape.reading() != Reading.VISIBLE);
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(Shapes.all()).extracting(Shape::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
        assertThat(Shapes.byLabel().keySet()).doesNotContain("all");
        assertThat(Shapes.byLabel().values().stream().flatMap(List::stream))
                .allSatisfy(name -> assertThat(Shapes.named(name)).isPresent());
        assertThat(Shapes.byLabel().values()).doesNotContain(List.of());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void wouldFindSomethingElseWithAnyPartLeftOut(Shape shape) {
        List<OrderQuery> queries = variants(shape);
        assertThat(queries).anySatisfy(query -> assertThat(FOUND.get(query)).isNotEmpty());

        int parts = withLess(queries.get(0)).size();
        for (int part = 0; part < parts; part++) {
            int left = part;
            assertThat(queries).as("%s without its part %d", shape.name(), part).anySatisfy(query -> assertThat(
                            FOUND.get(withLess(query).get(left)))
                    .isNotEqualTo(FOUND.get(query)));
        }
    }

    private static List<OrderQuery> variants(Shape shape) {
        return IntStream.range(0, Questions.VARIANTS)
                .mapToObj(variant -> ORDERS.query(shape, variant))
                .toList();
    }

    private static Map<OrderQuery, List<Place>> found() {
        List<OrderQuery> queries =
                asked().flatMap(shape -> variants(shape).stream()).toList();
        return Questions.find(
                ORDERS,
                Stream.concat(queries.stream(), queries.stream().flatMap(query -> withLess(query).stream()))
                        .toList());
    }

    /** The same query with one thing less: a term, the order, the limit. */
    private static List<OrderQuery> withLess(OrderQuery query) {
        List<OrderQuery> less = new ArrayList<>();
        query.filter().stream()
                .flatMap(filter -> LessOf.each(filter).stream())
                .forEach(filter -> less.add(query.withFilter(filter)));
        if (query.sorting() == Sorting.DESCENDING) {
            less.add(query.withSorting(Sorting.ASCENDING));
        }
        if (query.limit().isPresent()) {
            less.add(query.withLimit(query.limit().getAsInt() + 1));
        }
        return less;
    }

    /** A filter with one of its terms left out, whichever. */
    private static final class LessOf {

        static List<Optional<Filter>> each(Filter filter) {
            if (filter instanceof Filter.And and) {
                return without(and.terms(), Filter.And::new);
            }
            if (filter instanceof Filter.Or or) {
                return without(or.terms(), Filter.Or::new);
            }
            if (filter instanceof Filter.Not not) {
                return each(not.term()).stream()
                        .map(less -> less.map(Filter::not))
                        .toList();
            }
            return List.of(Optional.empty());
        }

        private static List<Optional<Filter>> without(List<Filter> terms, Function<List<Filter>, Filter> joined) {
            List<Optional<Filter>> less = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                for (Optional<Filter> inner : each(terms.get(i))) {
                    List<Filter> left = new ArrayList<>(terms);
                    left.remove(i);
                    if (inner.isPresent()) {
                        left.add(i, inner.get());
                    }
                    less.add(Optional.of(left.size() == 1 ? left.get(0) : joined.apply(left)));
                }
            }
            return less;
        }
    }
}
