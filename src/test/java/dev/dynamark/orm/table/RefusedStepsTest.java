package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.UpdateSteps;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.table.Account.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedStepsTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static InvalidRequestException refused(Way way, Consumer<UpdateSteps<Account, ?>> steps) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        int before = TABLES.sent();
        InvalidRequestException refused =
                thrown(InvalidRequestException.class, () -> accounts.update(Account_.key("t", 1), steps));
        assertThat(TABLES.sent()).isEqualTo(before);
        assertThat(refused)
                .hasMessageContainingAll("update of Account in table", accounts.name(), "pk, sk")
                .hasNoCause();
        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_OPERATOR);
        return refused;
    }

    @ParameterizedTest
    @EnumSource
    void versionsAndTimesOfTheLibrary(Way way) {
        assertThat(refused(way, update -> update.set(Account_.VERSION, 3L))).hasMessageContaining("version");
        assertThat(refused(way, update -> update.add(Account_.VERSION, 3L))).hasMessageContaining("version");
        assertThat(refused(way, update -> update.remove(Account_.CREATED_AT))).hasMessageContaining("createdAt");
    }

    @ParameterizedTest
    @EnumSource
    void keys(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        int before = TABLES.sent();
        InvalidRequestException refused = thrown(
                InvalidRequestException.class, () -> notes.update(Note_.key("1"), update -> update.set(Note_.ID, "2")));
        assertThat(refused).hasMessageContainingAll("key", "id");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nullValues(Way way) {
        assertThat(refused(way, update -> update.set(Account_.OWNER, null))).hasMessageContainingAll("owner", "remove");
        assertThat(refused(way, update -> update.setIfAbsent(Account_.OWNER, null)))
                .hasMessageContaining("owner");
        assertThat(refused(way, update -> update.add(Account_.BALANCE, null))).hasMessageContaining("balance");
    }

    @ParameterizedTest
    @EnumSource
    void emptySets(Way way) {
        assertThat(refused(way, update -> update.addTo(Account_.TAGS, Set.of())))
                .hasMessageContaining("tags");
        assertThat(refused(way, update -> update.deleteFrom(Account_.TAGS, Set.of())))
                .hasMessageContaining("tags");
    }

    @ParameterizedTest
    @EnumSource
    void sameAttributeTwice(Way way) {
        assertThat(refused(way, update -> update.set(Account_.OWNER, "x").remove(Account_.OWNER)))
                .hasMessageContaining("owner");
        assertThat(refused(
                        way, update -> update.remove(Account_.LAST).set(Account_.LAST.dot(Account_Entry_.TEXT), "x")))
                .hasMessageContaining("last.text");
    }

    @ParameterizedTest
    @EnumSource
    void partOfAnIndexKey(Way way) {
        TableAccess<Booking> bookings = TABLES.create(way, Booking.class);
        int before = TABLES.sent();
        InvalidRequestException refused = thrown(
                InvalidRequestException.class,
                () -> bookings.update(Booking_.key("1"), update -> update.set(Booking_.ROOM, "12")));
        assertThat(refused).hasMessageContainingAll("roomDayPk", "ROOM#{room}#{day:3}", "only some");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void versionOfModelWithoutOne(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        int before = TABLES.sent();
        InvalidRequestException refused = thrown(
                InvalidRequestException.class,
                () -> notes.update(
                        Note_.key("1"), update -> update.set(Note_.TEXT, "x").expectVersion(1)));
        assertThat(refused).hasMessageContainingAll("@Version", "when(");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nothing(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        InvalidRequestException refused =
                thrown(InvalidRequestException.class, () -> notes.update(Note_.key("1"), update -> {}));
        assertThat(refused).hasMessageContainingAll("update of Note", "found none");
    }

    @ParameterizedTest
    @EnumSource
    void growingListThatIsNotThereFailsInDynamoDb(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        RequestFailedException failed = thrown(
                RequestFailedException.class,
                () -> accounts.update(
                        Account_.key("t", 1),
                        update -> update.append(Account_.ENTRIES, List.of(new Entry("first", 1)))));
        assertThat(failed).hasMessageContainingAll("update of Account", "ValidationException");
    }
}
