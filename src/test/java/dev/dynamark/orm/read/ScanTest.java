package dev.dynamark.orm.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.Page;
import dev.dynamark.orm.access.Way;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scans of a table of several models, of its indexes and of their segments. */
class ScanTest {

    private static final String TABLE = "scans";
    private static final int CUSTOMERS = 8;
    private static final int ORDERS = 5;
    private static final int ALL = CUSTOMERS * ORDERS;

    @RegisterExtension
    static final Local LOCAL = new Local();

    @BeforeAll
    static void fill() {
        LOCAL.create(Entries.table(TABLE));
        for (int i = 0; i < CUSTOMERS; i++) {
            LOCAL.put(Order.class, TABLE, Entries.orders("c" + i, ORDERS));
            LOCAL.put(Note.class, TABLE, Note.of("c" + i, 1));
        }
        LOCAL.putForeign(TABLE, Entries.foreign("ORDER#0"));
    }

    @BeforeEach
    void forget() {
        LOCAL.requests().forget();
    }

    private static Order[] expected() {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            orders.addAll(List.of(Entries.orders("c" + i, ORDERS)));
        }
        return orders.toArray(Order[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void givesItemsOfItsModelOnly(Way way) {
        Answers<Order> scan = LOCAL.table(way, Order.class, TABLE).scan();

        assertThat(scan.list()).containsExactlyInAnyOrder(expected());
        assertThat(scan.stream()).containsExactlyInAnyOrder(expected());
        assertThat(scan.count()).isEqualTo(ALL);
        assertThat(scan.first()).isPresent();
        assertThat(scan.grouped().of(Order.class)).hasSize(ALL);
    }

    @ParameterizedTest
    @EnumSource
    void pagesGiveEveryItemOnce(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
        List<Order> walked = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            Page<Order> page = orders.scan(s -> s.startingAfter(from)).page(7);
            assertThat(page.items().size() == 7 || !page.hasNext()).isTrue();
            walked.addAll(page.items());
            cursor = page.cursor();
        } while (!cursor.isEmpty());

        assertThat(walked).containsExactlyInAnyOrder(expected());
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAnIndexGiveEveryItemOnce(Way way) {
        for (String index : List.of("byStatus", "byTotal")) {
            Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
            List<Order> walked = new ArrayList<>();
            String cursor = "";
            do {
                String from = cursor;
                Page<Order> page = orders.scan(s -> s.index(index).pageSize(6).startingAfter(from))
                        .page();
                walked.addAll(page.items());
                cursor = page.cursor();
            } while (!cursor.isEmpty());

            assertThat(walked).containsExactlyInAnyOrder(expected());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sparseIndexHasOnlyItemsWithItsKeys(Way way) {
        assertThat(LOCAL.table(way, Order.class, TABLE)
                        .scan(s -> s.index("byTag"))
                        .list())
                .hasSize(CUSTOMERS)
                .allMatch(order -> order.total() == 300);
    }

    @ParameterizedTest
    @EnumSource
    void segmentsTogetherGiveEveryItemOnce(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);
        List<Order> items = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < 3; i++) {
            int number = i;
            List<Order> part =
                    orders.scan(s -> s.segment(number, 3).pageSize(4)).list();
            most = Math.max(most, part.size());
            items.addAll(part);
        }

        assertThat(items).containsExactlyInAnyOrder(expected());
        assertThat(most).isLessThan(ALL);
    }

    @ParameterizedTest
    @EnumSource
    void limitAndFilterHoldForScansToo(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE);

        assertThat(orders.scan(s -> s.limit(3).filter(Order_.TOTAL.eq(200L))).list())
                .hasSize(3)
                .allMatch(order -> order.total() == 200);
        assertThat(orders.scan(s -> s.filter(Order_.PLACE.dot(Order_Place_.CITY).eq("city 4")))
                        .count())
                .isEqualTo(CUSTOMERS);
    }

    @ParameterizedTest
    @EnumSource
    void consistentScanOfTableAndLocalIndexIsFine(Way way) {
        Access<Order> orders = LOCAL.table(way, Order.class, TABLE).consistent();

        assertThat(orders.scan().count()).isEqualTo(ALL);
        assertThat(orders.scan(s -> s.index("byTotal")).count()).isEqualTo(ALL);
        assertThat(orders.query(Order_.byTotal("c1"), q -> q.sortLessThan(Order_.byTotalSort(300)))
                        .list())
                .containsExactly(Entries.order("c1", 1), Entries.order("c1", 2));
    }
}
