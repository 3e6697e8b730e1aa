package dev.dynamark.orm.behaviour;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.faults.Fault;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.error.TableNotFoundException;
import dev.dynamark.orm.error.VersionConflictException;
import dev.dynamark.orm.table.Account;
import dev.dynamark.orm.table.Account_;
import dev.dynamark.orm.table.Note;
import dev.dynamark.orm.table.Note_;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Answers that no repetition changes: they are given to the caller at once. */
class RefusedRequestTest {

    @RegisterExtension
    static final FaultyTables TABLES = new FaultyTables();

    private static final Note NOTE = new Note("1", "secret-4711", 5);

    @ParameterizedTest
    @EnumSource
    void failedConditionBringsTheStoredItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        TABLES.next("UpdateItem");

        ConditionFailedException failure = thrown(
                ConditionFailedException.class,
                () -> notes.when(Note_.STARS.eq(6)).returningStoredItem().update(new Note("1", "other", 6)));

        assertThat(failure.storedItem(Note.class)).contains(NOTE);
        assertThat(failure.requestId()).isPresent();
        assertThat(TABLES.requests("UpdateItem")).isOne();
        assertThat(TABLES.stored(notes, "1").get("text").s()).isEqualTo("secret-4711");
    }

    @ParameterizedTest
    @EnumSource
    void failedConditionWithoutItemIsNotRepeated(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.next("PutItem", Fault.conditional());

        assertThat(thrown(ConditionFailedException.class, () -> notes.put(NOTE)).storedItem(Note.class))
                .isEmpty();

        assertThat(TABLES.requests("PutItem")).isOne();
        notes.put(NOTE);
        assertThat(notes.find(Note_.key("1"))).contains(NOTE);
    }

    @ParameterizedTest
    @EnumSource
    void conflictOfVersionsBringsTheStoredItem(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        Account first = accounts.create(Account.of("t", 1));
        Account second = accounts.update(first);
        TABLES.next("UpdateItem");

        VersionConflictException conflict = thrown(VersionConflictException.class, () -> accounts.returningStoredItem()
                .update(first));

        assertThat(conflict.code()).isEqualTo(ErrorCode.VERSION_CONFLICT);
        assertThat(conflict.storedItem(Account.class)).contains(second);
        assertThat(TABLES.requests("UpdateItem")).isOne();
        assertThat(accounts.get(Account_.key("t", 1))).isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource
    void unknownTable(Way way) {
        TableAccess<Note> notes = way.table(TABLES.db(way, wiring -> wiring), Note.class, "no-such-table");
        TABLES.next("GetItem");

        TableNotFoundException missing = thrown(TableNotFoundException.class, () -> notes.find(Note_.key("1")));

        assertThat(missing)
                .hasMessageContainingAll("no-such-table", "find of Note", "create it")
                .hasCauseInstanceOf(ResourceNotFoundException.class);
        assertThat(missing.requestId()).isPresent();
        assertThat(TABLES.requests("GetItem")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void unknownErrorCode(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.always("PutItem", Fault.error(400, "BrandNewException"));

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.put(NOTE));

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure)
                .hasMessageContainingAll("put of Note in table " + notes.name(), "BrandNewException")
                .hasMessageNotContaining("secret");
        AwsServiceException cause = (AwsServiceException) failure.getCause();
        assertThat(cause).isExactlyInstanceOf(DynamoDbException.class);
        assertThat(cause.awsErrorDetails().errorMessage()).isEqualTo("Because.");
        assertThat(cause.statusCode()).isEqualTo(400);
        assertThat(TABLES.requests("PutItem")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void errorThatIsNotDynamosIsStillAFailure(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        for (String body : List.of("", "{", "<html>forbidden</html>", "[]", "null", "{\"__type\":5}")) {
            TABLES.always("PutItem", Fault.answer(403, body));

            RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.put(NOTE));

            assertThat(failure.code()).as(body).isEqualTo(ErrorCode.REQUEST_FAILED);
            assertThat(((AwsServiceException) failure.getCause()).statusCode())
                    .as(body)
                    .isEqualTo(403);
            assertThat(TABLES.requests("PutItem")).as(body).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void malformedAnswerIsAFailure(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        for (String body : List.of(
                "{",
                "<html>welcome</html>",
                "{\"Item\":{\"id\":{\"S\":\"secret-1",
                "{\"Item\":{\"id\":{\"S\":\"secret-1\"}}",
                "{\"Item\":{\"id\":{\"S\":\"\\secret-1\"}}}")) {
            TABLES.always("GetItem", Fault.answer(200, body));

            RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

            assertThat(failure.code()).as(body).isEqualTo(ErrorCode.REQUEST_FAILED);
            assertThat(failure)
                    .as(body)
                    .hasMessageContaining("find of Note in table " + notes.name())
                    .hasMessageNotContaining("secret");
            // Of the SDK's asynchronous client one attempt may end with a connection that was closed meanwhile.
            assertThat(TABLES.requests("GetItem")).as(body).isBetween(2, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itemThatDoesNotFitIsNamedByItsAttribute(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        TABLES.always("GetItem", Fault.wrongItem("{\"id\":{\"S\":\"1\"},\"stars\":{\"S\":\"secret\"}}"));

        DynamormException failure = thrown(DecodeException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure)
                .hasMessageContainingAll("Note", notes.name(), "stars", "NUMBER", "STRING")
                .hasMessageNotContaining("secret");
        assertThat(TABLES.requests("GetItem")).isOne();
    }
}
