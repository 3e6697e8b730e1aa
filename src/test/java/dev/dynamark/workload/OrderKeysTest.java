package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.cost.ItemSize;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeysTest {

    private static final int DRAWS = 100_000;

    private final Dataset dataset = Dataset.small(ItemShape.ORDER, 1);

    @Test
    void choosesEveryOrderAboutEquallyOften() {
        Map<OrderKey, Long> draws = draws(OrderKeys.uniform(dataset, 1));

        assertThat(draws).hasSize(1_000);
        assertThat(draws.values()).allMatch(count -> count > 50 && count < 160);
    }

    @Test
    void choosesPopularOrdersMoreOftenByZipf() {
        Map<OrderKey, Long> draws = draws(OrderKeys.zipf(dataset, 0.99, 1));
        double sum = IntStream.rangeClosed(1, 1_000)
                .mapToDouble(rank -> Math.pow(rank, -0.99))
                .sum();

        assertThat(Collections.max(draws.values()) * sum / DRAWS).isBetween(0.95, 1.05);
        assertThat(draws.keySet().stream().map(OrderKey::partitionKey).distinct())
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void reachesEveryOrderByZipf(int orders) {
        assertThat(IntStream.range(0, orders)
                        .map(rank -> ZipfChoice.spread(rank, orders))
                        .distinct()
                        .count())
                .isEqualTo(orders);
    }

    @Test
    void choosesTheSameForTheSameCoordinates() {
        OrderKeys keys = OrderKeys.uniform(dataset, 1);
        OrderKeys again = OrderKeys.uniform(dataset, 1);

        assertThat(again.existing(new Place(3, 4, 5))).isEqualTo(keys.existing(new Place(3, 4, 5)));
        assertThat(again.change(0, new Place(3, 4, 5))).isEqualTo(keys.change(0, new Place(3, 4, 5)));
        assertThat(again.range(new Place(3, 4, 5), 10)).isEqualTo(keys.range(new Place(3, 4, 5), 10));
        assertThat(again.own("aws-sdk", new Place(3, 4, 5))).isEqualTo(keys.own("aws-sdk", new Place(3, 4, 5)));
        assertThat(OrderKeys.uniform(dataset, 2).existing(new Place(3, 4, 5)))
                .isNotEqualTo(keys.existing(new Place(3, 4, 5)));
    }

    @Test
    void givesOrdersThatNobodyElseHas() {
        OrderKeys keys = OrderKeys.uniform(dataset, 1);

        assertThat(IntStream.range(0, 3 * 4 * 5 * 6)
                        .mapToObj(i -> keys.own("contestant-" + i % 3, new Place(i / 3 % 4, i / 12 % 5, i / 60))
                                .key())
                        .distinct())
                .hasSize(3 * 4 * 5 * 6)
                .allMatch(key -> key.partitionKey().startsWith("CUSTOMER#own-"));
    }

    @Test
    void givesEveryContestantOrdersOfTheSameBytes() {
        OrderKeys keys = OrderKeys.uniform(dataset, 1);
        Order mine = keys.own("a-contestant-with-a-long-name", new Place(1, 2, 3));
        Order yours = keys.own("b", new Place(1, 2, 3));

        assertThat(ItemSize.of(OrderItems.encode(mine))).isEqualTo(ItemSize.of(OrderItems.encode(yours)));
        assertThat(mine.lines()).isEqualTo(yours.lines());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesAnExponentThatPrefersNothing(double exponent) {
        assertThatThrownBy(() -> OrderKeys.zipf(dataset, exponent, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0, found " + exponent);
    }

    private static Map<OrderKey, Long> draws(OrderKeys keys) {
        return IntStream.range(0, DRAWS)
                .mapToObj(i -> keys.existing(new Place(i % 16, i / 16 / 50, i / 16 % 50)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void changesTheSameOrderToOtherValuesForEachContestant() {
        OrderKeys keys = OrderKeys.uniform(Dataset.small(ItemShape.ORDER, 42), 42);
        for (int position = 0; position < 100; position++) {
            OrderChange first = keys.change(0, new Place(1, 2, position));
            OrderChange second = keys.change(1, new Place(1, 2, position));

            assertThat(second.key()).isEqualTo(first.key());
            assertThat(second.itemCount()).isNotEqualTo(first.itemCount());
            assertThat(second.total()).isNotEqualTo(first.total());
            assertThat(first.total().stripTrailingZeros()).isEqualTo(first.total());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void meetsAtLeastSoManyOrdersOnARing(boolean zipf) {
        OrderKeys all = zipf ? OrderKeys.zipf(dataset, 0.99, 1) : OrderKeys.uniform(dataset, 1);
        OrderKeys ring = all.ring(256);

        Set<OrderKey> ofSlots = IntStream.range(0, ring.slots())
                .mapToObj(slot -> ring.slot(slot).existing(new Place(9, 9, 9)))
                .collect(Collectors.toSet());

        assertThat(ofSlots).hasSize(256);
        assertThat(draws(ring)).containsOnlyKeys(ofSlots);
        assertThat(all.slots()).isZero();
    }

    @Test
    void gathersEverythingThatARingGivesFromItsSlots() {
        OrderKeys ring = OrderKeys.uniform(dataset, 1).ring(2);
        List<Object> ofSlots = IntStream.range(0, ring.slots())
                .mapToObj(ring::slot)
                .flatMap(OrderKeysTest::everything)
                .toList();

        assertThat(ring.slots()).isEqualTo(2);
        assertThat(IntStream.range(0, 100).boxed().flatMap(i -> everything(ring, i)))
                .allMatch(ofSlots::contains)
                .containsAll(ofSlots);
    }

    private static Stream<Object> everything(OrderKeys keys) {
        return everything(keys, 0);
    }

    private static Stream<Object> everything(OrderKeys keys, int i) {
        return Stream.of(
                keys.existing(new Place(i % 3, i, i)),
                keys.range(new Place(i, i, i), 10),
                keys.change(1, new Place(i, i, i)),
                keys.own("a", new Place(i, i, i)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void refusesARingThatTheDatasetCannotFill(int orders) {
        assertThatThrownBy(() -> OrderKeys.uniform(dataset, 1).ring(orders))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 1000 orders of small, found " + orders);
    }
}
