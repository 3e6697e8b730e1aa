package dev.dynamark.orm.read;

import static dev.dynamark.orm.read.Entries.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.ItemGroups;
import dev.dynamark.orm.access.Way;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A partition of several models, read through their sealed interface. */
class SealedReadsTest {

    private static final String TABLE = "sealed-reads";
    private static final Note NOTE = Note.of("1", 1);
    private static final Note EXPIRED = Note.of("1", 2).expiringAt(Local.NOW.minusSeconds(1));
    private static final Note DELETED = Note.of("1", 3);
    private static final Order ORDER = Entries.order("1", 1);
    private static final Parcel PARCEL = new Parcel("1", "p", "mule", Optional.of("never"), 1);

    @RegisterExtension
    static final Local LOCAL = new Local();

    @BeforeAll
    static void fill() {
        LOCAL.create(Entries.table(TABLE));
        LOCAL.put(Entry.class, TABLE, NOTE, EXPIRED, DELETED, ORDER, PARCEL);
        LOCAL.delete(Note.class, TABLE, Note_.key("1", 3));
    }

    @BeforeEach
    void forget() {
        LOCAL.requests().forget();
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryModelWithOneRequest(Way way) {
        Access<Entry> entries = LOCAL.table(way, Entry.class, TABLE);

        assertThat(entries.query(Order_.partition("1")).list()).containsExactly(NOTE, EXPIRED, ORDER, PARCEL);
        assertThat(LOCAL.requests().count()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void groupsByModel(Way way) {
        ItemGroups<Entry> groups = LOCAL.table(way, Entry.class, TABLE)
                .query(Order_.partition("1"))
                .grouped();

        assertThat(groups.of(Note.class)).containsExactly(NOTE, EXPIRED);
        assertThat(groups.of(Order.class)).containsExactly(ORDER);
        assertThat(groups.of(Parcel.class)).containsExactly(PARCEL);
        assertThat(groups.of(Entry.class)).isEqualTo(groups.all()).hasSize(4);
        assertThat(LOCAL.requests().count()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void boundsApplyToSortKeysOfAllModels(Way way) {
        assertThat(LOCAL.table(way, Entry.class, TABLE)
                        .query(Order_.partition("1"), q -> q.sortAtMost(Order_.sort(day(1))))
                        .list())
                .containsExactly(NOTE, EXPIRED, ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutSoftlyDeletedItemsUnlessAsked(Way way) {
        Access<Entry> entries = LOCAL.table(way, Entry.class, TABLE);

        assertThat(entries.scan().count()).isEqualTo(4);
        assertThat(entries.includingDeleted().scan().count()).isEqualTo(5);
        assertThat(entries.includingDeleted()
                        .query(Order_.partition("1"))
                        .grouped()
                        .of(Note.class))
                .hasSize(3);
        assertThat(LOCAL.table(way, Note.class, TABLE)
                        .query(Note_.partition("1"))
                        .list())
                .containsExactly(NOTE, EXPIRED);
        assertThat(LOCAL.table(way, Note.class, TABLE).includingDeleted().scan().count())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutExpiredItemsWhenAsked(Way way) {
        assertThat(LOCAL.table(way, Entry.class, TABLE)
                        .liveOnly()
                        .query(Order_.partition("1"))
                        .list())
                .containsExactly(NOTE, ORDER, PARCEL);
        assertThat(LOCAL.table(way, Note.class, TABLE).liveOnly().scan().list()).containsExactly(NOTE);
        assertThat(LOCAL.table(way, Note.class, TABLE)
                        .liveOnly()
                        .includingDeleted()
                        .scan()
                        .list())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void readsIndexThatOneModelIsIn(Way way) {
        Access<Entry> entries = LOCAL.table(way, Entry.class, TABLE);

        assertThat(entries.query(Parcel_.byCarrier("mule"), q -> q.sortEquals(Parcel_.byCarrierSort("p")))
                        .list())
                .containsExactly(PARCEL);
        assertThat(entries.scan(s -> s.index("byCarrier")).list()).containsExactly(PARCEL);
    }

    @ParameterizedTest
    @EnumSource
    void projectionKeepsKeysAndType(Way way) {
        Access<Entry> entries = LOCAL.table(way, Entry.class, TABLE);

        assertThat(entries.query(Order_.partition("1"), q -> q.project(Note_.TEXT))
                        .list())
                .containsExactly(
                        NOTE,
                        new Note("1", 2, EXPIRED.text(), Optional.empty(), Optional.empty()),
                        new Order("1", day(1), "id/1", null, null, 0, null, null),
                        new Parcel("1", "p", null, Optional.empty(), 0));
    }

    @ParameterizedTest
    @EnumSource
    void projectionReachesIntoItems(Way way) {
        assertThat(LOCAL.table(way, Order.class, TABLE)
                        .query(
                                Order_.partition("1"),
                                q -> q.project(
                                        Order_.PLACE.dot(Order_Place_.CITY),
                                        Order_.LINES.at(0).dot(Order_Line_.COUNT),
                                        Order_.STATUS))
                        .list())
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.place()).isEqualTo(new Order.Place("city 1", null));
                    assertThat(order.lines()).containsExactly(new Order.Line(null, 1));
                    assertThat(order.status()).isEqualTo(Order.Status.SENT);
                    assertThat(order.total()).isZero();
                });
    }
}
