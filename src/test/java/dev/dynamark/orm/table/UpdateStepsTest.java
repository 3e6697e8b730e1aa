package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.LocalTables.START;
import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.account;
import static dev.dynamark.orm.table.Stored.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.UpdateSteps;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.VersionConflictException;
import dev.dynamark.orm.table.Account.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateStepsTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static Account updated(Way way, Consumer<UpdateSteps<Account, ?>> steps) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        return accounts.updateReturningNew(Account_.key("t", 1), steps);
    }

    private static Map<String, AttributeValue> stored(TableAccess<Account> accounts) {
        return TABLES.stored(accounts, account("t", "00000001"));
    }

    @ParameterizedTest
    @EnumSource
    void setsAndRemoves(Way way) {
        Account account = updated(way, update -> update.set(Account_.OWNER, "other")
                .remove(Account_.RANK)
                .remove(Account_.LAST));
        assertThat(account.owner()).isEqualTo("other");
        assertThat(account.rank()).isEmpty();
        assertThat(account.last()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void setsOnlyWhereNothingIs(Way way) {
        Account account = updated(
                way, update -> update.setIfAbsent(Account_.OWNER, "other").setIfAbsent(Account_.EXPIRES, START));
        assertThat(account.owner()).isEqualTo("owner");
        assertThat(account.expires().getEpochSecond()).isEqualTo(START.getEpochSecond());
    }

    @ParameterizedTest
    @EnumSource
    void addsToNumbersAndSets(Way way) {
        Account account = updated(way, update -> update.add(Account_.BALANCE, -30L)
                .add(Account_.RANK, 2)
                .addTo(Account_.TAGS, Set.of("b", "c")));
        assertThat(account.balance()).isEqualTo(70);
        assertThat(account.rank()).contains(9);
        assertThat(account.tags()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource
    void takesElementsOutOfSetUntilItIsGone(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        Account one = accounts.updateReturningNew(
                Account_.key("t", 1), update -> update.deleteFrom(Account_.TAGS, Set.of("a")));
        assertThat(one.tags()).containsExactly("b");
        Account none = accounts.updateReturningNew(
                Account_.key("t", 1), update -> update.deleteFrom(Account_.TAGS, Set.of("b", "z")));
        assertThat(none.tags()).isEmpty();
        assertThat(stored(accounts)).doesNotContainKey("tags");
    }

    @ParameterizedTest
    @EnumSource
    void growsListAtItsEnd(Way way) {
        Account account = updated(way, update -> update.append(Account_.ENTRIES, List.of(new Entry("third", 3))));
        assertThat(account.entries()).extracting(Entry::text).containsExactly("first", "second", "third");
    }

    @ParameterizedTest
    @EnumSource
    void growsListAtItsBegin(Way way) {
        Account account = updated(way, update -> update.prepend(Account_.ENTRIES, List.of(new Entry("zeroth", 0))));
        assertThat(account.entries()).extracting(Entry::text).containsExactly("zeroth", "first", "second");
    }

    @ParameterizedTest
    @EnumSource
    void changesListElements(Way way) {
        Account account = updated(way, update -> update.set(Account_.ENTRIES.at(1), new Entry("changed", 9))
                .remove(Account_.ENTRIES.at(0)));
        assertThat(account.entries()).containsExactly(new Entry("changed", 9));
    }

    @ParameterizedTest
    @EnumSource
    void changesNestedRecordsAndMaps(Way way) {
        Account account = updated(way, update -> update.set(Account_.LAST.dot(Account_Entry_.TEXT), "changed")
                .add(Account_.LAST.dot(Account_Entry_.AMOUNT), 4)
                .set(Account_.LIMITS.key("weekly.limit"), 50L));
        assertThat(account.last()).isEqualTo(new Entry("changed", 7));
        assertThat(account.limits()).isEqualTo(Map.of("daily", 10L, "weekly.limit", 50L));
    }

    @ParameterizedTest
    @EnumSource
    void removesWhatIsNotStoredWhenEmpty(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        accounts.update(Account_.key("t", 1), update -> update.set(Account_.NICKNAME, "")
                .set(Account_.TAGS, Set.of()));
        assertThat(stored(accounts)).doesNotContainKeys("nickname", "tags");
    }

    @ParameterizedTest
    @EnumSource
    void createsItemThatIsNotThere(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account made = accounts.updateReturningNew(Account_.key("t", 1), update -> update.add(Account_.BALANCE, 5L));
        assertThat(made.balance()).isEqualTo(5);
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.tenant()).isEqualTo("t");
        assertThat(made.number()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void leavesAbsentItemAbsentWhenItMustExist(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        ConditionFailedException failed = thrown(
                ConditionFailedException.class,
                () -> accounts.update(Account_.key("t", 1), update -> update.add(Account_.BALANCE, 5L)
                        .ifExists()));
        assertThat(failed).isExactlyInstanceOf(ConditionFailedException.class);
        assertThat(stored(accounts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void updatesOnlyUnderItsConditions(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        accounts.update(Account_.key("t", 1), update -> update.set(Account_.OWNER, "second")
                .when(Account_.OWNER.eq("owner"))
                .when(Account_.BALANCE.ge(100L)));
        thrown(
                ConditionFailedException.class,
                () -> accounts.update(Account_.key("t", 1), update -> update.set(Account_.OWNER, "third")
                        .when(Account_.OWNER.eq("second"))
                        .when(Account_.BALANCE.gt(100L))));
        assertThat(accounts.get(Account_.key("t", 1)).owner()).isEqualTo("second");
    }

    @ParameterizedTest
    @EnumSource
    void expectsVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        accounts.update(Account_.key("t", 1), update -> update.set(Account_.OWNER, "second")
                .expectVersion(0));
        VersionConflictException conflict = thrown(
                VersionConflictException.class,
                () -> accounts.update(Account_.key("t", 1), update -> update.set(Account_.OWNER, "third")
                        .expectVersion(0)));
        assertThat(conflict).isNotNull();
        assertThat(accounts.get(Account_.key("t", 1)).owner()).isEqualTo("second");
    }

    @ParameterizedTest
    @EnumSource
    void setsUpdatedAndNextVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        TABLES.passTime(Duration.ofMinutes(1));
        Account changed = accounts.updateReturningNew(Account_.key("t", 1), update -> update.set(Account_.OWNER, "x"));
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.createdAt()).isEqualTo(START);
        assertThat(changed.updatedAt()).isEqualTo(START.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource
    void leavesVersionAndTimesAloneWhenTold(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        TABLES.passTime(Duration.ofMinutes(1));
        Account changed = accounts.updateReturningNew(
                Account_.key("t", 1), update -> update.set(Account_.OWNER, "x").withoutLifecycle());
        assertThat(changed).isEqualTo(put.withOwner("x"));
    }

    @ParameterizedTest
    @EnumSource
    void givesOldItem(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        assertThat(accounts.updateReturningOld(Account_.key("t", 2), update -> update.set(Account_.OWNER, "x")))
                .isEmpty();
        Account put = accounts.put(Account.of("t", 1));
        assertThat(accounts.updateReturningOld(Account_.key("t", 1), update -> update.set(Account_.OWNER, "x")))
                .contains(put);
    }

    @ParameterizedTest
    @EnumSource
    void touchesItemWithoutSteps(Way way) {
        assertThat(updated(way, update -> {}).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void recomputesIndexAttributesOfComponentsThatAreSet(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        accounts.update(Account_.key("t", 1), update -> update.set(Account_.COUNTRY, "FR"));
        assertThat(stored(accounts).get("byPlacePk")).isEqualTo(s("PLACE#FR"));
        assertThat(stored(accounts).get("byPlaceSk")).isEqualTo(s("CITY#Bern#t"));
    }

    @ParameterizedTest
    @EnumSource
    void takesItemOutOfIndexWhenComponentIsRemoved(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        accounts.update(Account_.key("t", 1), update -> update.remove(Account_.CITY));
        assertThat(stored(accounts)).doesNotContainKeys("city", "byPlaceSk").containsKey("byPlacePk");
    }

    @ParameterizedTest
    @EnumSource
    void recomputesIndexAttributesWithComponentsOfTheKey(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1));
        accounts.update(Account_.key("t", 1), update -> update.set(Account_.CITY, "Basel"));
        assertThat(stored(accounts).get("byPlaceSk")).isEqualTo(s("CITY#Basel#t"));
    }

    @ParameterizedTest
    @EnumSource
    void recomputesIndexAttributesWithComponentsOfOtherWidths(Way way) {
        TableAccess<Booking> bookings = TABLES.create(way, Booking.class);
        bookings.put(new Booking("a/b", "12", 7, "Ann"));
        bookings.update(
                Booking_.key("a/b"), update -> update.set(Booking_.ROOM, "13").set(Booking_.DAY, 8));
        Map<String, AttributeValue> stored = TABLES.stored(bookings, Stored.id("a/b"));
        assertThat(stored.get("roomDayPk")).isEqualTo(s("ROOM#13#008"));
        assertThat(stored.get("guestsSk")).isEqualTo(s("ID#a%2Fb#00008"));
    }

    @ParameterizedTest
    @EnumSource
    void padsComponentsOfTheKeyAsTheIndexDoes(Way way) {
        TableAccess<Ticket> tickets = TABLES.create(way, Ticket.class);
        tickets.put(new Ticket(12, 3, "open"));
        tickets.update(Ticket_.key(12, 3), update -> update.set(Ticket_.STATUS, "done"));
        Map<String, AttributeValue> stored =
                TABLES.stored(tickets, Map.of("pk", s("QUEUE#12"), "sk", s("TICKET#0003")));
        assertThat(stored.get("byStatusSk")).isEqualTo(s("done#0000012#3"));
    }
}
