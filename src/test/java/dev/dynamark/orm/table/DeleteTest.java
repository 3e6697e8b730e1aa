package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.VersionConflictException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeleteTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Note NOTE = new Note("1", "first", 5);

    @ParameterizedTest
    @EnumSource
    void deletesByKey(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        notes.delete(Note_.key("1"));
        assertThat(notes.find(Note_.key("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deletesItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        notes.deleteItem(new Note("1", null, null));
        assertThat(notes.find(Note_.key("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deletesWhatIsNotThere(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.delete(Note_.key("1"));
        notes.deleteItem(NOTE);
        notes.deleteHard(Note_.key("1"));
        assertThat(notes.deleteReturningOld(Note_.key("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesDeletedItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        assertThat(notes.deleteReturningOld(Note_.key("1"))).contains(NOTE);
        assertThat(notes.exists(Note_.key("1"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void deletesOnlyUnderCondition(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        ConditionFailedException failed = thrown(
                ConditionFailedException.class,
                () -> notes.when(Note_.STARS.lt(5)).returningStoredItem().delete(Note_.key("1")));
        assertThat(failed.storedItem(Note.class)).contains(NOTE);
        assertThat(notes.exists(Note_.key("1"))).isTrue();
        notes.when(Note_.STARS.le(5)).delete(Note_.key("1"));
        assertThat(notes.exists(Note_.key("1"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void deletesItemOfItsVersionOnly(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account stale = accounts.put(Account.of("t", 1));
        Account current = accounts.update(stale);
        VersionConflictException conflict = thrown(VersionConflictException.class, () -> accounts.deleteItem(stale));
        assertThat(conflict.codes()).containsOnly(ErrorCode.CONDITION_FAILED, ErrorCode.VERSION_CONFLICT);
        assertThat(conflict.storedItem(Account.class)).isEmpty();
        accounts.deleteItem(current);
        assertThat(TABLES.stored(accounts, account("t", "00000001"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void requiresNoVersionOfItemWithoutOne(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.update(accounts.put(Account.of("t", 1)));
        accounts.deleteItem(Account.of("t", 1));
        assertThat(accounts.exists(Account_.key("t", 1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void requiresNoVersionByKey(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.update(accounts.put(Account.of("t", 1)));
        accounts.delete(Account_.key("t", 1));
        assertThat(accounts.exists(Account_.key("t", 1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void refusesToDeleteAbsentItemOfVersion(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        VersionConflictException conflict = thrown(
                VersionConflictException.class,
                () -> accounts.deleteItem(Account.of("t", 1).withVersion(3L)));
        assertThat(conflict).isNotNull();
    }
}
