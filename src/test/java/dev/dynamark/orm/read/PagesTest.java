package dev.dynamark.orm.read;

import static dev.dynamark.orm.read.Entries.CUSTOMER;
import static dev.dynamark.orm.read.Entries.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.Page;
import dev.dynamark.orm.Partition;
import dev.dynamark.orm.QuerySteps;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Pages, limits and cursors of queries. */
class PagesTest {

    private static final String TABLE = "pages";
    private static final int ORDERS = 31;
    private static final Consumer<QuerySteps<Order, ?>> OPEN = steps ->
            steps.filter(Order_.LINES.at(0).dot(Order_Line_.COUNT).gt(3)).filter(Order_.PLACE.exists());

    @RegisterExtension
    static final Local LOCAL = new Local();

    /** What is read, with what the items are, in order. */
    private record Source(String name, Partition<Order> partition, Consumer<QuerySteps<Order, ?>> steps) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Arguments> SOURCES = Stream.of(
                    new Source("table", Order_.partition(CUSTOMER), q -> {}),
                    new Source("global index", Order_.byStatus(Order.Status.OPEN), q -> {}),
                    new Source("index of templates", Order_.byTag("t#1"), q -> {}),
                    new Source("local index", Order_.byTotal(CUSTOMER), q -> {}),
                    new Source("filtered table", Order_.partition(CUSTOMER), OPEN),
                    new Source("filtered global index", Order_.byStatus(Order.Status.OPEN), OPEN),
                    new Source("filtered local index", Order_.byTotal(CUSTOMER), OPEN),
                    new Source(
                            "range",
                            Order_.partition(CUSTOMER),
                            q -> q.sortBetween(Order_.sort(day(5)), Order_.sort(day(20)))),
                    new Source("projected", Order_.byTag("t#1"), OPEN.andThen(q -> q.project(Order_.STATUS))),
                    new Source(
                            "projected local", Order_.byTotal(CUSTOMER), OPEN.andThen(q -> q.project(Order_.STATUS))))
            .flatMap(source -> Arrays.stream(Way.values()).map(way -> Arguments.of(way, source)))
            .toList();

    @BeforeAll
    static void fill() {
        LOCAL.create(Entries.table(TABLE));
        LOCAL.put(Order.class, TABLE, Entries.orders(CUSTOMER, ORDERS));
        LOCAL.put(Note.class, TABLE, Note.of(CUSTOMER, 1), Note.of(CUSTOMER, 2));
        LOCAL.putForeign(TABLE, Entries.foreign("ORDER#2026-01-04T00:00:00.000000000Z#id%2F4#LINE#1"));
    }

    @BeforeEach
    void forget() {
        LOCAL.requests().forget();
    }

    private static Answers<Order> orders(Way way, Consumer<QuerySteps<Order, ?>> steps) {
        return LOCAL.table(way, Order.class, TABLE).query(Order_.partition(CUSTOMER), steps);
    }

    private static List<Order> walk(Function<String, Page<Order>> pages) {
        List<Order> items = new ArrayList<>();
        Page<Order> page = pages.apply("");
        items.addAll(page.items());
        while (page.hasNext()) {
            page = pages.apply(page.cursor());
            items.addAll(page.items());
        }
        return items;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @FieldSource("SOURCES")
    void pagesOfAnyOfDynamoDbsSizesGiveEveryItemOnce(Way way, Source source) {
        Access<Order> table = LOCAL.table(way, Order.class, TABLE);
        List<Order> all = table.query(source.partition, source.steps).list();
        assertThat(all).doesNotHaveDuplicates().hasSizeBetween(9, ORDERS);

        assertThat(walk(cursor -> table.query(source.partition, source.steps.andThen(q -> q.pageSize(4)
                                .startingAfter(cursor)))
                        .page()))
                .isEqualTo(all);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @FieldSource("SOURCES")
    void pagesOfAWantedSizeAreFullUntilTheLast(Way way, Source source) {
        Access<Order> table = LOCAL.table(way, Order.class, TABLE);
        List<Order> all = table.query(source.partition, source.steps).list();
        List<Integer> sizes = new ArrayList<>();

        List<Order> walked = walk(cursor -> {
            Page<Order> page = table.query(source.partition, source.steps.andThen(q -> q.startingAfter(cursor)))
                    .page(4);
            assertThat(page.count()).isEqualTo(page.items().size());
            sizes.add(page.count());
            return page;
        });

        assertThat(walked).isEqualTo(all);
        assertThat(sizes.subList(0, all.size() / 4)).containsOnly(4);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @FieldSource("SOURCES")
    void pagesGoBackwards(Way way, Source source) {
        Access<Order> table = LOCAL.table(way, Order.class, TABLE);
        Consumer<QuerySteps<Order, ?>> backwards = source.steps.andThen(QuerySteps::descending);
        List<Order> all =
                new ArrayList<>(table.query(source.partition, source.steps).list());
        Collections.reverse(all);

        assertThat(table.query(source.partition, backwards).list()).isEqualTo(all);
        assertThat(walk(cursor -> table.query(source.partition, backwards.andThen(q -> q.startingAfter(cursor)))
                        .page(3)))
                .isEqualTo(all);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @FieldSource("SOURCES")
    void countsWhatIsListed(Way way, Source source) {
        Access<Order> table = LOCAL.table(way, Order.class, TABLE);
        List<Order> all = table.query(source.partition, source.steps).list();

        assertThat(table.query(source.partition, source.steps.andThen(q -> q.pageSize(5)
                                .limit(2)))
                        .count())
                .isEqualTo(all.size());
        assertThat(table.query(source.partition, source.steps).stream()).isEqualTo(all);
        assertThat(table.query(source.partition, source.steps).first()).contains(all.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void countTransfersNoItems(Way way) {
        assertThat(orders(way, q -> q.project(Order_.TAG)).count()).isEqualTo(ORDERS);

        assertThat(LOCAL.requests().get(0).body().path("Select").asText()).isEqualTo("COUNT");
        assertThat(LOCAL.requests().get(0).body().has("ProjectionExpression")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void limitAndPageSizeAreApart(Way way) {
        assertThat(orders(way, q -> q.limit(7).pageSize(3)).list()).hasSize(7);
        assertThat(LOCAL.requests().count()).isEqualTo(3);
        assertThat(LOCAL.requests().get(0).body().path("Limit").asInt()).isEqualTo(3);

        LOCAL.requests().forget();
        assertThat(orders(way, q -> q.limit(3)).stream()).hasSize(3);
        assertThat(LOCAL.requests().count()).isOne();
        assertThat(LOCAL.requests().get(0).body().path("Limit").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void limitHoldsForPagesToo(Way way) {
        assertThat(orders(way, q -> q.limit(3)).page().items()).hasSize(3);
        assertThat(orders(way, q -> q.limit(3)).page(5).items()).hasSize(3);
        assertThat(orders(way, q -> q.limit(5)).page(3).items()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void filterThatFewItemsPassTakesFewRequests(Way way) {
        Page<Order> page = orders(way, q -> q.filter(Order_.TOTAL.gt(3000L))).page(1);

        assertThat(page.items()).containsExactly(Entries.order(CUSTOMER, 31));
        // 1, 2, 4, 8 and 16 items are looked at, then 32.
        assertThat(LOCAL.requests().count()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void pageOfAFilterStopsAtItsLastItem(Way way) {
        Page<Order> page =
                orders(way, q -> q.pageSize(10).filter(Order_.TOTAL.gt(300L))).page(2);

        assertThat(page.items()).containsExactly(Entries.order(CUSTOMER, 4), Entries.order(CUSTOMER, 5));
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.scannedCount()).isEqualTo(10);
        assertThat(orders(way, q -> q.startingAfter(page.cursor())).first()).contains(Entries.order(CUSTOMER, 6));
    }

    @ParameterizedTest
    @EnumSource
    void tellsCapacityOnlyWhenAsked(Way way) {
        assertThat(orders(way, q -> q.consistent()).page().units()).isEmpty();
        double once = orders(way, q -> q.withConsumedCapacity()).page().units().orElseThrow();
        double twice = orders(way, q -> q.withConsumedCapacity().consistent())
                .page()
                .units()
                .orElseThrow();

        assertThat(once).isPositive();
        assertThat(twice).isEqualTo(2 * once);
        assertThat(orders(way, q -> q.withConsumedCapacity().pageSize(10))
                        .page(25)
                        .units()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource
    void emptyPartitionHasOneEmptyPage(Way way) {
        Answers<Order> none = LOCAL.table(way, Order.class, TABLE).query(Order_.partition("nobody"));

        assertThat(none.page()).isEqualTo(none.page(3));
        assertThat(none.page().items()).isEmpty();
        assertThat(none.page().hasNext()).isFalse();
        assertThat(none.first()).isEmpty();
        assertThat(none.count()).isZero();
        assertThat(none.stream()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesSizesBelowOneBeforeAnyRequest(Way way) {
        for (int size : new int[] {0, -1}) {
            assertThatThrownBy(() -> orders(way, q -> q.limit(size)).list())
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("a limit of at least 1");
            assertThatThrownBy(() -> orders(way, q -> q.pageSize(size)).list())
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("a page size of at least 1");
            assertThatThrownBy(() -> orders(way, q -> {}).page(size))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("a page of at least 1");
        }
        assertThat(LOCAL.requests().count()).isZero();
    }
}
