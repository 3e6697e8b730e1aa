package dev.dynamark.orm.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a failed condition says, where there is but one that can have failed. */
class UnmetConditionTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Note NOTE = new Note("1", "first", 5);

    @ParameterizedTest
    @EnumSource
    void saysThatCreateFoundAnItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);

        assertThat(failure(() -> notes.create(NOTE)))
                .hasMessageContainingAll("no item of that key", "create of Note", "found one", "put");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatUpdateFoundNone(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);

        assertThat(failure(() -> notes.update(NOTE)))
                .hasMessageContainingAll("an item of that key", "update of Note", "found none", "create it");
    }

    @ParameterizedTest
    @EnumSource
    void doesNotGuessBetweenSeveral(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);

        assertThat(failure(() -> notes.when(Note_.STARS.eq(6)).create(NOTE)))
                .hasMessageContainingAll("The condition of create of Note", "read the item");
    }

    private static ConditionFailedException failure(ThrowingCallable write) {
        return catchThrowableOfType(ConditionFailedException.class, write);
    }
}
