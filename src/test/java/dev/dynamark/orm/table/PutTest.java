package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.LocalTables.START;
import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.account;
import static dev.dynamark.orm.table.Stored.id;
import static dev.dynamark.orm.table.Stored.n;
import static dev.dynamark.orm.table.Stored.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.MissingKeyException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PutTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Note FIRST = new Note("1", "first", 5);

    @ParameterizedTest
    @EnumSource
    void storesItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        assertThat(notes.put(FIRST)).isEqualTo(FIRST);
        assertThat(TABLES.stored(notes, id("1"))).isEqualTo(Map.of("id", s("1"), "text", s("first"), "stars", n(5)));
    }

    @ParameterizedTest
    @EnumSource
    void replacesWholeItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(FIRST);
        notes.put(new Note("1", "second", null));
        assertThat(TABLES.stored(notes, id("1"))).isEqualTo(Map.of("id", s("1"), "text", s("second")));
    }

    @ParameterizedTest
    @EnumSource
    void givesReplacedItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        assertThat(notes.putReturningOld(FIRST)).isEmpty();
        assertThat(notes.putReturningOld(new Note("1", "second", null))).contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void setsTimesAndVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        assertThat(put.createdAt()).isEqualTo(START);
        assertThat(put.updatedAt()).isEqualTo(START);
        assertThat(put.version()).isZero();
        assertThat(put.expires()).isNull();
        assertThat(accounts.get(Account_.key("t", 1))).isEqualTo(put);
    }

    @ParameterizedTest
    @EnumSource
    void overwritesTimesButKeepsVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account first = accounts.put(Account.of("t", 1).withVersion(41L));
        TABLES.passTime(Duration.ofHours(1));
        Account second = accounts.put(first);
        assertThat(first.version()).isEqualTo(41);
        assertThat(second.version()).isEqualTo(41);
        assertThat(second.createdAt()).isEqualTo(START.plusSeconds(3600));
        assertThat(second.updatedAt()).isEqualTo(START.plusSeconds(3600));
    }

    @ParameterizedTest
    @EnumSource
    void storesTtlAsWholeSeconds(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1).withExpires(START));
        assertThat(TABLES.stored(accounts, account("t", "00000001")).get("expires"))
                .isEqualTo(n(START.getEpochSecond()));
        assertThat(accounts.get(Account_.key("t", 1)).expires().getEpochSecond())
                .isEqualTo(START.getEpochSecond());
    }

    @ParameterizedTest
    @EnumSource
    void createsOnlyWhatIsNotThere(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        assertThat(notes.create(FIRST)).isEqualTo(FIRST);
        ConditionFailedException conflict =
                thrown(ConditionFailedException.class, () -> notes.create(new Note("1", "second", null)));
        assertThat(conflict).isExactlyInstanceOf(ConditionFailedException.class);
        assertThat(conflict.codes()).containsExactly(ErrorCode.CONDITION_FAILED);
        assertThat(conflict.storedItem(Note.class)).isEmpty();
        assertThat(notes.find(Note_.key("1"))).contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void createsWithTimesAndVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account created = accounts.create(Account.of("t", 1));
        assertThat(created.version()).isZero();
        assertThat(created.createdAt()).isEqualTo(START);
        assertThat(accounts.find(Account_.key("t", 1))).contains(created);
    }

    @ParameterizedTest
    @EnumSource
    void conflictOfCreateCarriesStoredItemWhenAsked(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.create(FIRST);
        ConditionFailedException conflict = thrown(ConditionFailedException.class, () -> notes.returningStoredItem()
                .create(new Note("1", "second", null)));
        assertThat(conflict.storedItem(Note.class)).contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void refusesItemWithoutKeyBeforeSending(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        int before = TABLES.sent();
        MissingKeyException missing = thrown(MissingKeyException.class, () -> accounts.put(Account.of(null, 1)));
        assertThat(missing).hasMessageContainingAll("Account", "tenant");
        assertThat(missing.code()).isEqualTo(ErrorCode.MISSING_PRIMARY_KEY);
        assertThat(TABLES.sent()).isEqualTo(before);
    }
}
