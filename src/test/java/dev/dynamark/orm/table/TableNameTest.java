package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.TableNames;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.InvalidModelException;
import dev.dynamark.orm.error.TableNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableNameTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    @ParameterizedTest
    @EnumSource
    void isTheDeclaredOne(Way way) {
        assertThat(way.table(TABLES.db(way).build(), Note.class).name()).isEqualTo("notes");
        assertThat(way.table(TABLES.db(way).build(), Media.class).name()).isEqualTo("media");
        assertThat(way.table(TABLES.db(way).build(), Media.Book.class).name()).isEqualTo("media");
    }

    @ParameterizedTest
    @EnumSource
    void hasPrefix(Way way) {
        Dynamorm db = TABLES.db(way)
                .tableNames(TableNames.prefix("test-" + way + "-"))
                .build();
        TableAccess<Note> notes = way.table(db, Note.class);
        assertThat(notes.name()).isEqualTo("test-" + way + "-notes");
        TABLES.createNamed(notes.name(), Note.class);
        notes.put(new Note("1", "text", null));
        assertThat(notes.exists(Note_.key("1"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isResolvedByModel(Way way) {
        Dynamorm db = TABLES.db(way)
                .tableNames((declared, model) -> "tenant1." + declared + "." + model.getSimpleName())
                .build();
        assertThat(way.table(db, Note.class).name()).isEqualTo("tenant1.notes.Note");
    }

    @ParameterizedTest
    @EnumSource
    void isNotResolvedWhenGiven(Way way) {
        Dynamorm db = TABLES.db(way).tableNames(TableNames.prefix("test-")).build();
        assertThat(way.table(db, Note.class, "mine").name()).isEqualTo("mine");
    }

    @ParameterizedTest
    @EnumSource
    void ofMissingTableIsNamedByTheFailure(Way way) {
        TableAccess<Note> notes = way.table(TABLES.db(way).build(), Note.class, "no-such-table");
        TableNotFoundException missing = thrown(TableNotFoundException.class, () -> notes.find(Note_.key("1")));
        assertThat(missing).hasMessageContainingAll("no-such-table", "find of Note", "create it");
        assertThat(missing.requestId()).isPresent();
    }

    @Test
    void needsAnAnnotation() {
        Dynamorm db = TABLES.db(Way.SDK_ASYNCHRONOUS).build();
        assertThat(thrown(InvalidModelException.class, () -> db.table(Account.Entry.class)))
                .hasMessageContaining("@DynamoTable");
    }
}
