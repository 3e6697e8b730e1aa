package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.ItemNotFoundException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Note NOTE = new Note("1", "first", 5);

    @ParameterizedTest
    @EnumSource
    void findsItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        assertThat(notes.find(Note_.key("1"))).contains(NOTE);
        assertThat(notes.consistent().find(Note_.key("1"))).contains(NOTE);
        assertThat(notes.get(Note_.key("1"))).isEqualTo(NOTE);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothing(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        assertThat(notes.find(Note_.key("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void failsToGetAbsentItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        ItemNotFoundException missing = thrown(ItemNotFoundException.class, () -> notes.get(Note_.key("hidden-1")));
        assertThat(missing).hasMessageContainingAll("get", "Note", notes.name(), "id", "find");
        assertThat(missing.getMessage()).doesNotContain("hidden-1");
        assertThat(missing.code()).isEqualTo(ErrorCode.ITEM_NOT_FOUND);
        assertThat(missing.codes()).containsExactly(ErrorCode.ITEM_NOT_FOUND);
        assertThat(missing.requestId()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhetherItemExists(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        assertThat(accounts.exists(Account_.key("t", 1))).isFalse();
        accounts.put(Account.of("t", 1));
        assertThat(accounts.exists(Account_.key("t", 1))).isTrue();
        assertThat(accounts.exists(Account_.key("t", 2))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void keyOfItemIsItsKey(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        assertThat(accounts.keyOf(Account.of("t#1", 1))).isEqualTo(Account_.key("t#1", 1));
    }
}
