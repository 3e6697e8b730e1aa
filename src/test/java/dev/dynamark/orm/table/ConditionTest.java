package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.access.WriteAccess;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.VersionConflictException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Note NOTE = new Note("1", "first", 5);

    @ParameterizedTest
    @EnumSource
    void holdsOfStoredItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        Note second = new Note("1", "second", 6);
        assertThat(notes.when(Note_.STARS.eq(5)).put(second)).isEqualTo(second);
        assertThat(notes.when(Note_.STARS.eq(6)).putReturningOld(NOTE)).contains(second);
        assertThat(notes.when(Note_.STARS.eq(5)).update(second)).isEqualTo(second);
        assertThat(notes.when(Note_.STARS.eq(6)).update(NOTE, List.of(Note_.STARS)))
                .isEqualTo(new Note("1", "second", 5));
        notes.when(Note_.STARS.eq(5)).update(Note_.key("1"), update -> update.remove(Note_.STARS));
        assertThat(notes.when(Note_.STARS.notExists()).deleteReturningOld(Note_.key("1")))
                .contains(new Note("1", "second", null));
    }

    @ParameterizedTest
    @EnumSource
    void failsEveryWriteWithStoredItemWhenAsked(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        WriteAccess<Note> writes = notes.when(Note_.TEXT.beginsWith("x")).returningStoredItem();
        Note other = new Note("1", "other", 1);
        List<ThrowingCallable> all = List.of(
                () -> writes.put(other),
                () -> writes.putReturningOld(other),
                () -> writes.create(other),
                () -> writes.update(other),
                () -> writes.update(other, List.of(Note_.STARS)),
                () -> writes.update(Note_.key("1"), update -> update.set(Note_.STARS, 1)),
                () -> writes.updateReturningNew(Note_.key("1"), update -> update.set(Note_.STARS, 1)),
                () -> writes.delete(Note_.key("1")),
                () -> writes.deleteItem(other),
                () -> writes.deleteReturningOld(Note_.key("1")),
                () -> writes.deleteHard(Note_.key("1")));
        assertThat(all).allSatisfy(write -> {
            ConditionFailedException failed = thrown(ConditionFailedException.class, write);
            assertThat(failed).isExactlyInstanceOf(ConditionFailedException.class);
            assertThat(failed.storedItem(Note.class)).contains(NOTE);
            assertThat(failed.code()).isEqualTo(ErrorCode.CONDITION_FAILED);
            assertThat(failed.requestId()).isPresent();
            assertThat(failed).hasMessageContainingAll(notes.name(), "Note", "(key id)");
        });
        assertThat(notes.get(Note_.key("1"))).isEqualTo(NOTE);
    }

    @ParameterizedTest
    @EnumSource
    void bringsNoStoredItemUnasked(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        ConditionFailedException failed = thrown(ConditionFailedException.class, () -> notes.when(Note_.STARS.eq(1))
                .put(NOTE));
        assertThat(failed.storedItem(Note.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void joinsConditions(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        WriteAccess<Note> both =
                notes.when(Note_.STARS.eq(5)).when(Note_.TEXT.eq("x").or(Note_.TEXT.eq("y")));
        assertThat(thrown(ConditionFailedException.class, () -> both.put(NOTE))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void tellsFailedConditionFromVersionConflict(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        ConditionFailedException failed =
                thrown(ConditionFailedException.class, () -> accounts.when(Account_.OWNER.eq("nobody"))
                        .update(put));
        assertThat(failed).isExactlyInstanceOf(ConditionFailedException.class);
        assertThat(failed.storedItem(Account.class)).isEmpty();
        accounts.update(put);
        for (String owner : List.of("owner", "nobody")) {
            assertThat(thrown(ConditionFailedException.class, () -> accounts.when(Account_.OWNER.eq(owner))
                            .update(put)))
                    .isInstanceOf(VersionConflictException.class);
            assertThat(thrown(ConditionFailedException.class, () -> accounts.when(Account_.OWNER.eq(owner))
                            .deleteItem(put)))
                    .isInstanceOf(VersionConflictException.class);
            assertThat(thrown(
                            ConditionFailedException.class,
                            () -> accounts.update(Account_.key("t", 1), update -> update.set(Account_.OWNER, "x")
                                    .when(Account_.OWNER.eq(owner))
                                    .expectVersion(0))))
                    .isInstanceOf(VersionConflictException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void versionConflictCarriesStoredItemWhenAsked(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        Account current = accounts.update(put.withOwner("other"));
        VersionConflictException conflict = thrown(VersionConflictException.class, () -> accounts.returningStoredItem()
                .update(put));
        assertThat(conflict.storedItem(Account.class)).contains(current);
        assertThat(conflict.storedItem(Note.class)).isEmpty();
        assertThat(conflict.code()).isEqualTo(ErrorCode.VERSION_CONFLICT);
        assertThat(conflict.codes()).containsOnly(ErrorCode.CONDITION_FAILED, ErrorCode.VERSION_CONFLICT);
        assertThat(conflict).hasMessageContainingAll("update of Account", accounts.name(), "pk, sk", "read the item");
    }

    @ParameterizedTest
    @EnumSource
    void conflictsWithAbsentItem(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account gone = Account.of("t", 1).withVersion(1L);
        VersionConflictException conflict =
                thrown(VersionConflictException.class, () -> accounts.when(Account_.OWNER.exists())
                        .returningStoredItem()
                        .update(gone));
        assertThat(conflict.storedItem(Account.class)).isEmpty();
    }
}
