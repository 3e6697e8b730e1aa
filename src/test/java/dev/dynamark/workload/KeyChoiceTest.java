package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyChoiceTest {

    private static final Dataset SMALL = Dataset.small(ItemShape.ORDER, 42);

    static List<KeyChoice> all() {
        return List.of(
                KeyChoice.uniform(),
                KeyChoice.zipf(0.99),
                KeyChoice.zipfOfOldest(0.99),
                KeyChoice.hot(),
                KeyChoice.sequential(10),
                KeyChoice.timeSeries(SMALL.customers()),
                KeyChoice.graph(SMALL, 42));
    }

    @ParameterizedTest
    @MethodSource("all")
    void choosesTheSameOrderAtTheSamePlaceAndNoneThatIsNotThere(KeyChoice choice) {
        for (int i = 0; i < 2_000; i++) {
            Place place = new Place(i % 3, i / 30, i % 30);
            int index = choice.index(random(place), place, SMALL.orders());

            assertThat(index).as("%s at %s", choice, place).isBetween(0, SMALL.orders() - 1);
            assertThat(choice.index(random(place), place, SMALL.orders())).isEqualTo(index);
        }
    }

    @Test
    void choosesAmongAnyNumberOfItems() {
        for (KeyChoice choice : List.of(
                KeyChoice.uniform(),
                KeyChoice.zipf(0.99),
                KeyChoice.zipfOfOldest(0.99),
                KeyChoice.sequential(40),
                KeyChoice.timeSeries(1))) {
            for (int size : new int[] {1, 2, 7, 999, 1_001, 5_000}) {
                assertThat(draws(choice, size)).as("%s of %d", choice, size).allMatch(index -> index < size);
            }
        }
    }

    private static List<Integer> draws(KeyChoice choice, int size) {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> new Place(i % 4, i / 40, i / 4 % 10))
                .map(place -> choice.index(random(place), place, size))
                .toList();
    }

    private static ItemRandom random(Place place) {
        return ItemRandom.of(42, place.user(), place.round(), place.position());
    }

    @Test
    void keepsPopularItemsPopularWhileOthersCome() {
        KeyChoice choice = KeyChoice.zipfOfOldest(0.99);
        for (int size : new int[] {1_000, 1_001, 2_500}) {
            List<Integer> draws = draws(choice, size);
            double expected = 1
                    / IntStream.rangeClosed(1, size)
                            .mapToDouble(rank -> Math.pow(rank, -0.99))
                            .sum();

            assertThat(draws.stream().filter(index -> index == 0).count() / 2_000.0)
                    .as("share of the most popular of %d", size)
                    .isBetween(0.8 * expected, 1.2 * expected);
        }
    }

    @Test
    void walksElsewhereWithAnotherSeed() {
        KeyChoice one = KeyChoice.graph(SMALL, 42);
        KeyChoice other = KeyChoice.graph(SMALL, 43);

        assertThat(draws(one, SMALL.orders())).isNotEqualTo(draws(other, SMALL.orders()));
    }

    @Test
    void goesFromOneItemToTheNext() {
        KeyChoice choice = KeyChoice.sequential(10);
        List<Integer> visited = IntStream.range(0, 1_000)
                .mapToObj(i -> new Place(3, i / 10, i % 10))
                .map(place -> choice.index(random(place), place, 1_000))
                .toList();

        assertThat(Set.copyOf(visited)).as("one pass meets all").hasSize(1_000);
        assertThat(IntStream.range(1, 1_000)).allMatch(i -> visited.get(i) == (visited.get(i - 1) + 1) % 1_000);
    }

    @Test
    void prefersNewOrdersOfEveryCustomerInATimeSeries() {
        List<Integer> draws = draws(KeyChoice.timeSeries(SMALL.customers()), SMALL.orders());
        long newest = draws.stream()
                .filter(index -> index % Dataset.ORDERS_PER_CUSTOMER >= Dataset.ORDERS_PER_CUSTOMER - 5)
                .count();
        Map<Integer, Long> byCustomer = draws.stream()
                .map(index -> index / Dataset.ORDERS_PER_CUSTOMER)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(newest / 2_000.0).as("share of the newest 4 %").isBetween(0.5, 0.62);
        assertThat(byCustomer).hasSize(SMALL.customers());
    }

    @Test
    void walksFromOneCustomerToAnotherWhoSharesTheOrder() {
        CustomerGraph graph = CustomerGraph.of(SMALL);
        KeyChoice choice = KeyChoice.graph(SMALL, 42);
        for (int round = 0; round < 50; round++) {
            for (int position = 1; position < 32; position++) {
                int before = at(choice, round, position - 1);
                int now = at(choice, round, position);

                assertThat(graph.sharesOf(before / Dataset.ORDERS_PER_CUSTOMER))
                        .as("round %d, position %d", round, position)
                        .filteredOn(share -> share.order() == before)
                        .extracting(CustomerGraph.Share::with)
                        .contains(now / Dataset.ORDERS_PER_CUSTOMER);
            }
        }
    }

    private static int at(KeyChoice choice, int round, int position) {
        Place place = new Place(1, round, position);
        return choice.index(random(place), place, SMALL.orders());
    }

    @Test
    void connectsEveryCustomerWithEveryOther() {
        CustomerGraph graph = CustomerGraph.of(Dataset.large(ItemShape.ORDER, 42));
        Set<Integer> reached = new HashSet<>(Set.of(0));
        List<Integer> next = List.of(0);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(customer -> graph.sharesOf(customer).stream())
                    .map(CustomerGraph.Share::with)
                    .filter(reached::add)
                    .toList();
        }

        assertThat(reached).hasSize(800);
        assertThat(graph.shares()).allMatch(share -> share.customer() != share.with());
    }

    @Test
    void sortsPlacesByRound() {
        assertThat(List.of(new Place(1, 2, 0), new Place(2, 1, 5), new Place(1, 1, 7), new Place(2, 1, 4)).stream()
                        .sorted())
                .containsExactly(new Place(1, 1, 7), new Place(2, 1, 4), new Place(2, 1, 5), new Place(1, 2, 0));
    }
}
