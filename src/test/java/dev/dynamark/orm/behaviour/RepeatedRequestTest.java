package dev.dynamark.orm.behaviour;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.faults.Fault;
import dev.dynamark.orm.access.Route;
import dev.dynamark.orm.access.SentRequest;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.table.Note;
import dev.dynamark.orm.table.Note_;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Failures that a repetition may cure. */
class RepeatedRequestTest {

    @RegisterExtension
    static final FaultyTables TABLES = new FaultyTables();

    private static final Note NOTE = new Note("1", "secret-4711", 5);
    private static final Map<String, AttributeValue> ITEM = Map.of(
            "id", AttributeValue.fromS("1"),
            "text", AttributeValue.fromS("secret-4711"),
            "stars", AttributeValue.fromN("5"));

    /** The SDK's clients do not repeat what came with a wrong checksum. */
    private static final String SDK_ALONE = "SDK_.*";

    private static RequestFailedException failureOfPut(TableAccess<Note> notes) {
        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.put(NOTE));
        assertThat(failure)
                .hasMessageContainingAll("put of Note in table " + notes.name(), "(key id)")
                .hasMessageNotContaining("secret");
        return failure;
    }

    @ParameterizedTest
    @EnumSource
    void repeatsTheSameRequestAfterFailuresOfTheService(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.next("PutItem", Fault.serverError(), Fault.answer(503, "<html>unavailable</html>"));

        notes.put(NOTE);

        assertThat(TABLES.requests("PutItem")).isEqualTo(3);
        assertThat(TABLES.sent())
                .extracting(SentRequest::body)
                .hasSize(3)
                .containsOnly(TABLES.sent().get(0).body());
        assertThat(TABLES.stored(notes, "1")).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void givesUpAfterTheLastAttempt(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.always("PutItem", Fault.serverError());

        RequestFailedException failure = failureOfPut(notes);

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure.requestId()).isPresent();
        assertThat(failure)
                .hasMessageContaining("InternalServerError")
                .hasCauseInstanceOf(InternalServerErrorException.class);
        assertThat(TABLES.requests("PutItem")).isEqualTo(3);
        assertThat(TABLES.stored(notes, "1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void repeatsThrottledRequestsUntilTheBudgetIsSpent(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class, wiring -> wiring.attempts(1000));
        TABLES.always("PutItem", Fault.throttle());

        RequestFailedException failure = failureOfPut(notes);

        assertThat(failure.code()).isEqualTo(ErrorCode.THROTTLED);
        assertThat(failure)
                .hasMessageContainingAll("throttled", "ProvisionedThroughputExceededException", "capacity")
                .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
        // 500 tokens, of which a repetition takes five.
        assertThat(TABLES.requests("PutItem")).isEqualTo(101);
        failureOfPut(notes);
        assertThat(TABLES.requests("PutItem")).isEqualTo(102);
    }

    @ParameterizedTest
    @EnumSource
    void repeatsAfterConnectionsWereReset(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.next("PutItem", Fault.reset(), Fault.reset());

        notes.put(NOTE);

        assertThat(TABLES.requests("PutItem")).isEqualTo(3);
        assertThat(TABLES.stored(notes, "1")).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatConnectionsAreLost(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.always("PutItem", Fault.reset());

        RequestFailedException failure = failureOfPut(notes);

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure).hasCauseInstanceOf(SdkClientException.class);
        assertThat(failure.requestId()).isEmpty();
        assertThat(TABLES.requests("PutItem")).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void writesAgainWhatWasWrittenWithoutAnAnswer(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.next("PutItem", Fault.resetAfterSending());

        notes.put(NOTE);

        assertThat(TABLES.requests("PutItem")).isEqualTo(2);
        assertThat(TABLES.stored(notes, "1")).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void createThatWasRepeatedMayMeetItsOwnItem(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.next("PutItem", Fault.resetAfterSending());

        assertThat(thrown(ConditionFailedException.class, () -> notes.create(NOTE)))
                .hasMessageContainingAll("create of Note", "found one");

        assertThat(TABLES.requests("PutItem")).isEqualTo(2);
        assertThat(TABLES.stored(notes, "1")).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = SDK_ALONE)
    void asksAgainForAnAnswerWithAnotherChecksum(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        TABLES.next("GetItem", Fault.wrongChecksum());

        assertThat(notes.find(Note_.key("1"))).contains(NOTE);

        assertThat(TABLES.requests("GetItem")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatChecksumsAreWrong(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        TABLES.always("GetItem", Fault.wrongChecksum());

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure)
                .hasMessageContaining("find of Note in table " + notes.name())
                .hasCauseInstanceOf(Crc32MismatchException.class);
        assertThat(TABLES.requests("GetItem")).isEqualTo(way.route() == Route.SDK ? 1 : 3);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotRepeatAWriteThatWasDoneThoughItsAnswerIsDamaged(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.always("PutItem", Fault.wrongChecksum());

        assertThat(failureOfPut(notes)).hasCauseInstanceOf(Crc32MismatchException.class);

        assertThat(TABLES.requests("PutItem")).isEqualTo(1);
        assertThat(TABLES.stored(notes, "1")).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void asksAgainForAnAnswerThatBrokeOff(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        TABLES.next("GetItem", Fault.truncated());

        assertThat(notes.find(Note_.key("1"))).contains(NOTE);

        assertThat(TABLES.requests("GetItem")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAnswersBreakOff(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        notes.put(NOTE);
        TABLES.always("GetItem", Fault.truncated());

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure).hasCauseInstanceOf(SdkClientException.class);
        assertThat(TABLES.requests("GetItem")).isEqualTo(3);
    }
}
