package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.ErrorCode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Messages name what went wrong where, and hold no values of items. */
class MessageTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final String MARKER = "secret-4711";
    private static final int NUMBER = 470_011;

    private static void holdsNoValues(TableAccess<?> table, List<ThrowingCallable> failures) {
        assertThat(failures).allSatisfy(work -> {
            DynamormException failure = thrown(DynamormException.class, work);
            assertThat(failure).hasMessageContaining(table.name());
            for (Throwable each = failure; each != null && !(each instanceof SdkException); each = each.getCause()) {
                assertThat(each.toString()).doesNotContain(MARKER, MARKER.replace("-", "%2D"), "" + NUMBER);
            }
        });
    }

    private static Map<String, AttributeValue> broken(String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(Stored.account(MARKER, "00470011"));
        item.put(attribute, value);
        return item;
    }

    @ParameterizedTest
    @EnumSource
    void holdNoValuesWhenWritesFail(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account item = accounts.put(Account.of(MARKER, NUMBER).withOwner(MARKER));
        Account stale = item.withVersion((long) NUMBER);
        ItemKey<Account> key = Account_.key(MARKER, NUMBER);
        ItemKey<Account> missing = Account_.key(MARKER, 1);
        holdsNoValues(
                accounts,
                List.of(
                        () -> accounts.get(missing),
                        () -> accounts.create(item),
                        () -> accounts.update(stale),
                        () -> accounts.deleteItem(stale),
                        () -> accounts.when(Account_.OWNER.ne(MARKER)).put(item),
                        () -> accounts.when(Account_.OWNER.ne(MARKER)).update(item),
                        () -> accounts.update(key, update -> update.set(Account_.OWNER, MARKER)
                                .expectVersion(NUMBER)),
                        () -> accounts.update(missing, update -> update.set(Account_.LIMITS.key("x"), (long) NUMBER)),
                        () -> accounts.put(item.withOwner(MARKER.repeat(40_000))),
                        () -> accounts.put(item.withCity(MARKER.repeat(100))),
                        () -> accounts.put(Account.of(MARKER.repeat(200), NUMBER)),
                        () -> accounts.find(Account_.key(MARKER.repeat(200), NUMBER)),
                        () -> accounts.find(ItemKey.of(KeyValue.of(Codecs.LONG, (long) NUMBER), KeyValue.text(MARKER))),
                        () -> accounts.find(ItemKey.of(KeyValue.text(MARKER)))));
    }

    @ParameterizedTest
    @EnumSource
    void holdNoValuesWhenItemsCannotBeRead(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        List<Map<String, AttributeValue>> items = List.of(
                broken("balance", s(MARKER)),
                broken("owner", AttributeValue.fromN("" + NUMBER)),
                broken("rank", AttributeValue.fromN(NUMBER + ".5")),
                broken("createdAt", s(MARKER)),
                broken("tags", AttributeValue.fromL(List.of(s(MARKER)))),
                broken("limits", AttributeValue.fromM(Map.of("daily", s(MARKER)))),
                broken("entries", AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("amount", s(MARKER)))))));
        List<ThrowingCallable> reads = new ArrayList<>();
        items.forEach(item -> reads.add(() -> {
            TABLES.store(accounts, item);
            accounts.find(Account_.key(MARKER, NUMBER));
        }));
        holdsNoValues(accounts, reads);
    }

    @ParameterizedTest
    @EnumSource
    void holdNoValuesWhenKeysCannotBeRead(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        TABLES.store(accounts, Map.of("pk", s(MARKER), "sk", s("ACCOUNT#1")));
        TABLES.store(accounts, Map.of("pk", s("TENANT#1"), "sk", s("ACCOUNT#" + MARKER)));
        holdsNoValues(
                accounts,
                List.of(
                        () -> accounts.find(ItemKey.of(KeyValue.text(MARKER), KeyValue.text("ACCOUNT#1"))),
                        () -> accounts.find(
                                ItemKey.of(KeyValue.text("TENANT#1"), KeyValue.text("ACCOUNT#" + MARKER)))));
    }

    @ParameterizedTest
    @EnumSource
    void nameModelTableAndPathOfWhatCannotBeRead(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Map<String, AttributeValue> entry = Map.of("text", s("x"), "amount", s(MARKER));
        TABLES.store(
                accounts,
                broken(
                        "entries",
                        AttributeValue.fromL(
                                List.of(AttributeValue.fromM(Map.of("text", s("x"))), AttributeValue.fromM(entry)))));
        DecodeException failure = thrown(DecodeException.class, () -> accounts.get(Account_.key(MARKER, NUMBER)));
        assertThat(failure.path()).isEqualTo("entries[1].amount");
        assertThat(failure.code()).isEqualTo(ErrorCode.DECODE_FAILED);
        assertThat(failure).hasMessageContainingAll("Account", accounts.name(), "entries[1].amount", "STRING");
    }

    @ParameterizedTest
    @EnumSource
    void refusalsOfConstructorsAreFailuresToRead(Way way) {
        TableAccess<Checked> table = TABLES.create(way, Checked.class);
        TABLES.store(table, Map.of("id", s("1"), "amount", Stored.n(-1)));
        DecodeException failure = thrown(DecodeException.class, () -> table.find(Checked_.key("1")));
        assertThat(failure).hasMessageContainingAll("Checked", table.name());
        assertThat(failure.getCause()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void nameAttributeOfValuesThatCannotBeStored(Way way) {
        TableAccess<Checked> table = TABLES.create(way, Checked.class);
        int before = TABLES.sent();
        DynamormException failure = thrown(
                dev.dynamark.orm.error.InvalidValueException.class, () -> table.put(new Checked("1", 1, Double.NaN)));
        assertThat(failure).hasMessageContainingAll("put of Checked in table " + table.name(), "(key id)", "ratio");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nameKeyThatIsMissing(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        DynamormException failure = thrown(
                dev.dynamark.orm.error.MissingKeyException.class,
                () -> trees.update(new Tree(null, ByteBuffer.allocate(1), null, "x", null, null)));
        assertThat(failure).hasMessageContainingAll("update of Tree in table " + trees.name(), "id");
    }
}
