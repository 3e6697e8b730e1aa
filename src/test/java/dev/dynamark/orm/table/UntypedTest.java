package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.MissingKeyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys and attributes by name and position, as models without generated classes have them. */
class UntypedTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    @ParameterizedTest
    @EnumSource
    void keysAreThoseOfTheGeneratedMethods(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        assertThat(accounts.key("t#1", 42L)).isEqualTo(Account_.key("t#1", 42));
        assertThat(accounts.partition("t").value())
                .isEqualTo(Account_.partition("t").value());
        assertThat(accounts.sort(42L).value()).isEqualTo(Account_.sort(42).value());
        assertThat(accounts.index("byPlace").partition("CH").value())
                .isEqualTo(Account_.byPlace("CH").value());
        assertThat(accounts.index("byPlace").partition("CH").index()).contains("byPlace");
        assertThat(accounts.index("byPlace").sort("Bern", "t").value())
                .isEqualTo(Account_.byPlaceSort("Bern", "t").value());
        assertThat(accounts.index("byPlace").sort("Bern").isComplete()).isFalse();
        accounts.put(Account.of("t#1", 42));
        assertThat(accounts.exists(accounts.key("t#1", 42L))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keysOfOtherComponentsAreRefused(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        int before = TABLES.sent();
        assertThat(thrown(InvalidRequestException.class, () -> accounts.key("hidden-1")))
                .hasMessageContainingAll("a key of Account", "tenant", "number", "1 values")
                .hasMessageNotContaining("hidden-1");
        assertThat(thrown(InvalidRequestException.class, () -> accounts.key("hidden-1", "hidden-2")))
                .hasMessageContainingAll("number (long)", "java.lang.String")
                .hasMessageNotContaining("hidden-");
        assertThat(thrown(MissingKeyException.class, () -> accounts.key(null, 1L)))
                .hasMessageContaining("null for tenant");
        thrown(InvalidRequestException.class, () -> accounts.partition());
        thrown(InvalidRequestException.class, () -> accounts.sort(1L, 2L));
        assertThat(thrown(InvalidRequestException.class, () -> accounts.index("byCity")))
                .hasMessageContainingAll("byCity", "byPlace");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void sortKeysNeedTableWithThem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        assertThat(thrown(InvalidRequestException.class, () -> notes.sort("x")))
                .hasMessageContainingAll("Note", "sort key");
    }

    @ParameterizedTest
    @EnumSource
    void keysOfAnotherShapeAreRefused(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        int before = TABLES.sent();
        ItemKey<Note> withSort = ItemKey.of(KeyValue.text("hidden-1"), KeyValue.text("2"));
        assertThat(thrown(InvalidRequestException.class, () -> notes.find(withSort)))
                .hasMessageContainingAll(notes.name(), "[id]", "with sort key")
                .hasMessageNotContaining("hidden-1");
        ItemKey<Note> number = ItemKey.of(KeyValue.of(dev.dynamark.orm.codec.Codecs.LONG, 987654L));
        assertThat(thrown(InvalidRequestException.class, () -> notes.delete(number)))
                .hasMessageContainingAll("id", "STRING", "NUMBER")
                .hasMessageNotContaining("987654");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void attributesHaveEveryOperator(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account put = accounts.put(Account.of("t", 1));
        accounts.when(accounts.attribute("balance", Long.class).ge(100L)).put(put);
        accounts.when(accounts.attribute("rank", Integer.class).eq(7)).put(put);
        accounts.when(accounts.attribute("createdAt", Instant.class).exists()).put(put);
        Account updated = accounts.updateReturningNew(
                Account_.key("t", 1), update -> update.set(accounts.attribute("owner", String.class), "x"));
        assertThat(updated.owner()).isEqualTo("x");
    }

    @ParameterizedTest
    @EnumSource
    void attributesOfOtherNamesOrTypesAreRefused(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        for (String component : List.of("nobody", "tenant", "balance")) {
            assertThat(thrown(InvalidRequestException.class, () -> accounts.attribute(component, BigDecimal.class)))
                    .hasMessageContainingAll("Account", component, "java.math.BigDecimal", "balance (long)");
        }
    }
}
