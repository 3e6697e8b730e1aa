package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.LocalTables.START;
import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.account;
import static dev.dynamark.orm.table.Stored.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.error.VersionConflictException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateItemTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static Map<String, AttributeValue> stored(TableAccess<Account> accounts) {
        return TABLES.stored(accounts, account("t", "00000001"));
    }

    @ParameterizedTest
    @EnumSource
    void setsWhatItemHas(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        Account updated = accounts.update(put.withOwner("other"));
        assertThat(updated).isEqualTo(put.withOwner("other").withVersion(1L));
        assertThat(accounts.get(Account_.key("t", 1))).isEqualTo(updated);
    }

    @ParameterizedTest
    @EnumSource
    void leavesAbsentAttributesAsTheyAre(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        Account updated = accounts.update(put.bare());
        assertThat(updated.owner()).isEqualTo("owner");
        assertThat(updated.nickname()).isEqualTo("nick");
        assertThat(updated.rank()).contains(7);
        assertThat(updated.tags()).containsExactlyInAnyOrder("a", "b");
        assertThat(updated.entries()).hasSize(2);
        assertThat(updated.createdAt()).isEqualTo(START);
        assertThat(stored(accounts).get("byPlacePk")).isEqualTo(s("PLACE#CH"));
    }

    @ParameterizedTest
    @EnumSource
    void storesNullOfAbsentAttributeThatStoresNull(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        accounts.update(put.bare());
        assertThat(stored(accounts).get("remark")).isEqualTo(AttributeValue.fromNul(true));
    }

    @ParameterizedTest
    @EnumSource
    void leavesEmptyAttributesThatAreNotStoredWhenEmptyAsTheyAre(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        assertThat(accounts.update(put.withNickname("")).nickname()).isEqualTo("nick");
    }

    @ParameterizedTest
    @EnumSource
    void removesListedAttributesThatAreAbsentOrEmpty(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        Account changed = put.bare().withNickname("");
        List<Attribute<Account, ?>> listed = List.of(
                Account_.OWNER, Account_.NICKNAME, Account_.RANK, Account_.TAGS, Account_.ENTRIES, Account_.REMARK);
        Account updated = accounts.update(changed, listed);
        assertThat(updated.owner()).isNull();
        assertThat(updated.nickname()).isEmpty();
        assertThat(updated.rank()).isEmpty();
        assertThat(updated.city()).isEqualTo("Bern");
        assertThat(stored(accounts)).doesNotContainKeys("owner", "nickname", "rank", "tags", "entries");
        assertThat(stored(accounts).get("remark")).isEqualTo(AttributeValue.fromNul(true));
    }

    @ParameterizedTest
    @EnumSource
    void changesListedAttributesOnly(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        Account updated = accounts.update(put.withOwner("other").withCity("Basel"), List.of(Account_.OWNER));
        assertThat(updated).isEqualTo(put.withOwner("other").withVersion(1L));
    }

    @ParameterizedTest
    @EnumSource
    void recomputesIndexAttributes(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        assertThat(stored(accounts).get("byPlaceSk")).isEqualTo(s("CITY#Bern#t"));
        Account moved = accounts.update(put.withCity("Basel"));
        assertThat(stored(accounts).get("byPlaceSk")).isEqualTo(s("CITY#Basel#t"));
        accounts.update(moved.withCity("Genf"), List.of(Account_.CITY));
        assertThat(stored(accounts).get("byPlaceSk")).isEqualTo(s("CITY#Genf#t"));
        assertThat(stored(accounts).get("byPlacePk")).isEqualTo(s("PLACE#CH"));
    }

    @ParameterizedTest
    @EnumSource
    void takesItemOutOfIndexWhenListedComponentIsAbsent(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        accounts.update(put.withCity(null), List.of(Account_.CITY));
        assertThat(stored(accounts)).doesNotContainKeys("city", "byPlaceSk").containsKey("byPlacePk");
    }

    @ParameterizedTest
    @EnumSource
    void setsUpdatedAndNextVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        TABLES.passTime(Duration.ofMinutes(1));
        Account first = accounts.update(put);
        TABLES.passTime(Duration.ofMinutes(1));
        Account second = accounts.update(first, List.of(Account_.OWNER));
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.createdAt()).isEqualTo(START);
        assertThat(second.updatedAt()).isEqualTo(START.plusSeconds(120));
    }

    @ParameterizedTest
    @EnumSource
    void refusesStaleVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        Account current = accounts.update(put);
        thrown(VersionConflictException.class, () -> accounts.update(put.withOwner("lost")));
        assertThat(accounts.get(Account_.key("t", 1))).isEqualTo(current);
    }

    @ParameterizedTest
    @EnumSource
    void refusesItemWithoutVersionBeforeSending(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        int before = TABLES.sent();
        InvalidValueException refused = thrown(InvalidValueException.class, () -> accounts.update(Account.of("t", 1)));
        assertThat(refused).hasMessageContainingAll("update", "Account", accounts.name(), "version");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void leavesAbsentItemAbsent(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        thrown(
                VersionConflictException.class,
                () -> accounts.update(Account.of("t", 1).withVersion(0L)));
        assertThat(stored(accounts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAbsentItemWithoutVersionAbsent(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        ConditionFailedException failed =
                thrown(ConditionFailedException.class, () -> notes.update(new Note("1", "text", 1)));
        assertThat(failed).isExactlyInstanceOf(ConditionFailedException.class);
        assertThat(notes.find(Note_.key("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesLifecycleAttributesBeforeSending(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        int before = TABLES.sent();
        for (Attribute<Account, ?> attribute :
                List.<Attribute<Account, ?>>of(Account_.VERSION, Account_.CREATED_AT, Account_.UPDATED_AT)) {
            InvalidRequestException refused =
                    thrown(InvalidRequestException.class, () -> accounts.update(put, List.of(attribute)));
            assertThat(refused)
                    .hasMessageContainingAll(
                            "update of Account",
                            accounts.name(),
                            attribute.path().root());
        }
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void refusesKeysBeforeSending(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        int before = TABLES.sent();
        InvalidRequestException refused =
                thrown(InvalidRequestException.class, () -> notes.update(new Note("1", "text", 1), List.of(Note_.ID)));
        assertThat(refused).hasMessageContainingAll("key", "id", "put the item under its new key");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void refusesEmptyListOfAttributes(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account item = Account.of("t", 1).withVersion(0L);
        InvalidRequestException refused = thrown(InvalidRequestException.class, () -> accounts.update(item, List.of()));
        assertThat(refused).hasMessageContaining("found none");
    }

    @ParameterizedTest
    @EnumSource
    void refusesItemWithNothingToUpdate(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        InvalidRequestException refused =
                thrown(InvalidRequestException.class, () -> notes.update(new Note("1", null, null)));
        assertThat(refused).hasMessageContaining("found none");
    }
}
