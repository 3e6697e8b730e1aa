package dev.dynamark.orm.behaviour;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.faults.Fault;
import dev.dynamark.orm.access.Route;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.table.Note;
import dev.dynamark.orm.table.Note_;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Answers that come too late, or never. */
class TimeLimitTest {

    @RegisterExtension
    static final FaultyTables TABLES = new FaultyTables();

    private static final Note NOTE = new Note("1", "text", 5);
    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofSeconds(30);

    /** Without the SDK's asynchronous client, which may take its own time-out for a cancellation, and give up. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SDK_ASYNCHRONOUS", "STREAMING_ASYNCHRONOUS"})
    void asksAgainAfterAnAttemptThatTakesTooLong(Way way) {
        // Enough attempts for one of them to be quick, however busy the machine is.
        TableAccess<Note> notes =
                TABLES.create(way, Note.class, wiring -> wiring.attempts(20).within(Duration.ofSeconds(1), LONG));
        TABLES.next("PutItem", Fault.silence());

        notes.put(NOTE);

        assertThat(TABLES.requests("PutItem")).isGreaterThan(1);
        assertThat(TABLES.stored(notes, "1")).containsKey("text");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatEveryAttemptTookTooLong(Way way) {
        TableAccess<Note> notes =
                TABLES.create(way, Note.class, wiring -> wiring.attempts(2).within(SHORT, LONG));
        TABLES.always("GetItem", Fault.silence());

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure)
                .hasMessageContaining("find of Note in table " + notes.name())
                .hasCauseInstanceOf(SdkClientException.class);
        if (way.blocks() || way.route() == Route.DIRECT) {
            assertThat(failure).hasCauseInstanceOf(ApiCallAttemptTimeoutException.class);
            assertThat(TABLES.sent()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheCallTookTooLong(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class, wiring -> wiring.within(LONG, SHORT));
        TABLES.always("GetItem", Fault.silence());

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure)
                .hasMessageContaining("find of Note in table " + notes.name())
                .hasCauseInstanceOf(ApiCallTimeoutException.class);
        assertThat(TABLES.sent()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void endsInThePauseBeforeARetryWhenTheCallTookTooLong(Way way) {
        TableAccess<Note> notes = TABLES.create(
                way, Note.class, wiring -> wiring.attempts(3, LONG).within(LONG, Duration.ofMillis(400)));
        TABLES.always("GetItem", Fault.serverError());

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure).hasCauseInstanceOf(ApiCallTimeoutException.class);
        assertThat(TABLES.requests("GetItem")).isLessThanOrEqualTo(1);
    }
}
