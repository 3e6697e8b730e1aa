package dev.dynamark.orm.read;

import static dev.dynamark.orm.read.Entries.CUSTOMER;
import static dev.dynamark.orm.read.Entries.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.InvalidCursorException;
import dev.dynamark.orm.error.InvalidRequestException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads that are refused before a request is sent. */
class RefusedReadsTest {

    private static final String TABLE = "refused-reads";

    private static String ofTable;
    private static String backwards;
    private static String ofIndex;
    private static String ofScan;

    @RegisterExtension
    static final Local LOCAL = new Local();

    @BeforeAll
    static void fill() {
        LOCAL.create(Entries.table(TABLE));
        LOCAL.put(Order.class, TABLE, Entries.orders(CUSTOMER, 5));
        Access<Order> orders = LOCAL.table(Way.SDK_BLOCKING, Order.class, TABLE);
        ofTable = orders.query(Order_.partition(CUSTOMER)).page(1).cursor();
        backwards = orders.query(Order_.partition(CUSTOMER), q -> q.descending())
                .page(1)
                .cursor();
        ofIndex = orders.query(Order_.byStatus(Order.Status.OPEN)).page(1).cursor();
        ofScan = orders.scan().page(1).cursor();
    }

    @BeforeEach
    void forget() {
        LOCAL.requests().forget();
    }

    @AfterEach
    void sendsNothing() {
        assertThat(LOCAL.requests().count()).isZero();
    }

    private static void refuses(Runnable read, String... message) {
        assertThatThrownBy(read::run)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll(message);
    }

    private static void refusesCursor(Runnable read, String... message) {
        assertThatThrownBy(read::run).isInstanceOf(InvalidCursorException.class).hasMessageContainingAll(message);
    }

    @ParameterizedTest
    @EnumSource
    void refusesConsistentReadOnGlobalIndex(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
        Answers<Order> query = orders.query(Order_.byStatus(Order.Status.OPEN), q -> q.consistent());
        Stream.<Runnable>of(query::page, () -> query.page(1), query::list, query::first, query::count, query::stream)
                .forEach(read -> refuses(read, "global secondary index byStatus", "leave consistent() out"));
        refuses(() -> orders.consistent().query(Order_.byTag("t#1")).list(), "global secondary index byTag");
        refuses(() -> orders.scan(s -> s.index("byTag").consistent()).list(), "scan", "global secondary index byTag");
    }

    @ParameterizedTest
    @EnumSource
    void refusesSortKeyOfAnotherIndex(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);

        refuses(
                () -> orders.query(Order_.partition(CUSTOMER), q -> q.sortAtLeast(Order_.byStatusSort(day(1))))
                        .list(),
                "a sort key of the table",
                "found one of index byStatus");
        refuses(
                () -> orders.query(Order_.byTotal(CUSTOMER), q -> q.sortEquals(Order_.sort(day(1))))
                        .list(),
                "a sort key of index byTotal",
                "found one of the table");
        refuses(
                () -> orders.query(
                                Order_.byTotal(CUSTOMER),
                                q -> q.sortBetween(Order_.byTotalSort(1), Order_.byStatusSort(day(1))))
                        .list(),
                "found one of index byStatus");
    }

    @ParameterizedTest
    @EnumSource
    void refusesSecondTermOfTheSortKey(Way way) {
        refuses(
                () -> LOCAL.table(way, Order.class, TABLE)
                        .query(Order_.partition(CUSTOMER), q -> q.sortAtLeast(Order_.sort(day(1)))
                                .sortAtMost(Order_.sort(day(2))))
                        .list(),
                "one term of the sort key",
                "use sortBetween");
    }

    @ParameterizedTest
    @EnumSource
    void refusesSegmentsThatAreNone(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
        refuses(() -> orders.scan(s -> s.segment(0, 0)).list(), "0 of 0");
        refuses(() -> orders.scan(s -> s.segment(2, 2)).list(), "2 of 2");
        refuses(() -> orders.scan(s -> s.segment(-1, 2)).list(), "-1 of 2");
        refuses(() -> orders.scan(s -> s.segment(0, 1_000_001)).list(), "1000001");
        refuses(() -> orders.scan(s -> s.index("byNothing")).list(), "byNothing", "[byStatus, byTag, byTotal]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesCursorOfAnotherIndexOrDirection(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
        refusesCursor(
                () -> orders.query(Order_.partition(CUSTOMER), q -> q.startingAfter(backwards))
                        .page(),
                "the table, ascending",
                "the table, descending");
        refusesCursor(
                () -> orders.query(
                                Order_.partition(CUSTOMER), q -> q.descending().startingAfter(ofTable))
                        .list(),
                "the table, ascending");
        refusesCursor(
                () -> orders.query(Order_.partition(CUSTOMER), q -> q.startingAfter(ofIndex))
                        .first(),
                "index byStatus");
        refusesCursor(
                () -> orders.query(Order_.byTag("t#1"), q -> q.startingAfter(ofIndex)).stream(),
                "Expected a cursor of index byTag",
                "index byStatus");
        refusesCursor(() -> orders.scan(s -> s.startingAfter(ofTable)).count(), "without direction");
        refusesCursor(
                () -> orders.scan(s -> s.index("byTag").startingAfter(ofScan)).page(2), "index byTag");
    }

    @ParameterizedTest
    @EnumSource
    void refusesMalformedCursor(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
        for (String cursor : new String[] {"x", "{}", "e30=", ofTable.substring(3), ofTable + "!"}) {
            refusesCursor(
                    () -> orders.query(Order_.partition(CUSTOMER), q -> q.startingAfter(cursor))
                            .list(),
                    "in the cursor");
            refusesCursor(() -> orders.scan(s -> s.startingAfter(cursor)).page(1), "in the cursor");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesOverlappingProjection(Way way) {
        refuses(
                () -> LOCAL.table(way, Order.class, TABLE)
                        .query(
                                Order_.partition(CUSTOMER),
                                q -> q.project(Order_.PLACE, Order_.PLACE.dot(Order_Place_.CITY)))
                        .list(),
                "overlap");
    }
}
