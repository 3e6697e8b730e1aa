package dev.dynamark.orm.read;

import static dev.dynamark.orm.read.Entries.CUSTOMER;
import static dev.dynamark.orm.read.Entries.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.QuerySteps;
import dev.dynamark.orm.access.Way;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every term of the sort key, in a partition where items of other models stand before, among and after the model's. */
class SortTermsTest {

    private static final String TABLE = "sort-terms";
    private static final int ORDERS = 6;

    @RegisterExtension
    static final Local LOCAL = new Local();

    static final List<Arguments> TERMS = Stream.of(
                    term("none", q -> {}, 1, 6),
                    term("equals all", q -> q.sortEquals(Order_.sort(day(3), "id/3")), 3, 3),
                    term("equals day", q -> q.sortEquals(Order_.sort(day(3))), 3, 3),
                    term("equals nothing given", q -> q.sortEquals(Order_.sort()), 1, 6),
                    term("equals absent", q -> q.sortEquals(Order_.sort(day(3), "id")), 1, 0),
                    term("less", q -> q.sortLessThan(Order_.sort(day(3), "id/3")), 1, 2),
                    term("less than day", q -> q.sortLessThan(Order_.sort(day(3))), 1, 2),
                    term("less than any", q -> q.sortLessThan(Order_.sort()), 1, 0),
                    term("less than first", q -> q.sortLessThan(Order_.sort(day(1))), 1, 0),
                    term("less than id before", q -> q.sortLessThan(Order_.sort(day(3), "id/2")), 1, 2),
                    term("less than id after", q -> q.sortLessThan(Order_.sort(day(3), "id/4")), 1, 3),
                    term("at most", q -> q.sortAtMost(Order_.sort(day(3), "id/3")), 1, 3),
                    term("at most day", q -> q.sortAtMost(Order_.sort(day(3))), 1, 3),
                    term("at most any", q -> q.sortAtMost(Order_.sort()), 1, 6),
                    term("greater", q -> q.sortGreaterThan(Order_.sort(day(3), "id/3")), 4, 6),
                    term("greater than day", q -> q.sortGreaterThan(Order_.sort(day(3))), 4, 6),
                    term("greater than any", q -> q.sortGreaterThan(Order_.sort()), 1, 0),
                    term("greater than last", q -> q.sortGreaterThan(Order_.sort(day(6))), 1, 0),
                    term("greater than id before", q -> q.sortGreaterThan(Order_.sort(day(3), "id/2")), 3, 6),
                    term("at least", q -> q.sortAtLeast(Order_.sort(day(3), "id/3")), 3, 6),
                    term("at least day", q -> q.sortAtLeast(Order_.sort(day(3))), 3, 6),
                    term("at least any", q -> q.sortAtLeast(Order_.sort()), 1, 6),
                    term("between", q -> q.sortBetween(Order_.sort(day(2), "id/2"), Order_.sort(day(4), "id/4")), 2, 4),
                    term("between days", q -> q.sortBetween(Order_.sort(day(2)), Order_.sort(day(4))), 2, 4),
                    term("between day and all", q -> q.sortBetween(Order_.sort(day(2)), Order_.sort()), 2, 6),
                    term("begins with day", q -> q.sortBeginsWith(Order_.sort(day(5))), 5, 5),
                    term("begins with all", q -> q.sortBeginsWith(Order_.sort(day(5), "id/")), 5, 5))
            .flatMap(term ->
                    Arrays.stream(Way.values()).map(way -> Arguments.of(way, term.name(), term.steps(), term.days())))
            .toList();

    private record Term(String name, Consumer<QuerySteps<Order, ?>> steps, List<Integer> days) {}

    private static Term term(String name, Consumer<QuerySteps<Order, ?>> steps, int from, int to) {
        return new Term(name, steps, IntStream.rangeClosed(from, to).boxed().toList());
    }

    @BeforeAll
    static void fill() {
        LOCAL.create(Entries.table(TABLE));
        LOCAL.put(Order.class, TABLE, Entries.orders(CUSTOMER, ORDERS));
        LOCAL.put(Note.class, TABLE, Note.of(CUSTOMER, 1));
        String third = "ORDER#2026-01-03T00:00:00.000000000Z#";
        Stream.of(
                        "A",
                        "ORDER",
                        "ORDER\"z",
                        "ORDER\"\uDBFF\uDFFF\uDBFF\uDFFF",
                        "ORDER#",
                        "ORDER#0#LINE#1",
                        third + "id%2F3#LINE#1",
                        third + "id%2F",
                        third,
                        "ORDER#~",
                        "ORDER#\uDBFF\uDFFD",
                        "ORDER$",
                        "ORDERS#1",
                        "Z",
                        "é")
                .forEach(sortKey -> LOCAL.putForeign(TABLE, Entries.foreign(sortKey)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @FieldSource("TERMS")
    void readsOwnItemsOnly(Way way, String name, Consumer<QuerySteps<Order, ?>> steps, List<Integer> days) {
        List<Order> expected =
                days.stream().map(day -> Entries.order(CUSTOMER, day)).toList();

        assertThat(LOCAL.table(way, Order.class, TABLE)
                        .query(Order_.partition(CUSTOMER), steps)
                        .list())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @FieldSource("TERMS")
    void readsTheSameDescending(Way way, String name, Consumer<QuerySteps<Order, ?>> steps, List<Integer> days) {
        List<Order> expected = days.stream()
                .sorted(Collections.reverseOrder())
                .map(day -> Entries.order(CUSTOMER, day))
                .toList();

        assertThat(LOCAL.table(way, Order.class, TABLE)
                        .query(Order_.partition(CUSTOMER), steps.andThen(QuerySteps::descending))
                        .list())
                .isEqualTo(expected);
    }
}
