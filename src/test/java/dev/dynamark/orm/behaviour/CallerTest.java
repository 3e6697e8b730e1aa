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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.SdkGlobalTime;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Who calls, and when: credentials and clocks. */
class CallerTest {

    @RegisterExtension
    static final FaultyTables TABLES = new FaultyTables();

    private static final Note NOTE = new Note("1", "text", 5);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    /** Others each time it is asked. */
    private static AwsCredentialsProvider fresh() {
        AtomicInteger asked = new AtomicInteger();
        return () -> {
            int number = asked.incrementAndGet();
            return AwsSessionCredentials.create("key" + number, "secret" + number, "token" + number);
        };
    }

    @ParameterizedTest
    @EnumSource
    void credentialsThatExpiredAreReplacedOnTheNextCall(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class, wiring -> wiring.as(fresh()));
        TABLES.next("PutItem");

        notes.put(NOTE);
        notes.put(NOTE);

        assertThat(TABLES.sent())
                .extracting(sent -> sent.header("X-Amz-Security-Token"))
                .startsWith("token1")
                .endsWith("token2")
                .containsOnly("token1", "token2");
        assertThat(TABLES.sent().get(TABLES.sent().size() - 1).header("Authorization"))
                .contains("Credential=key2/");
    }

    @ParameterizedTest
    @EnumSource
    void credentialsThatExpireUnderWayAreReplaced(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class, wiring -> wiring.as(fresh()));
        TABLES.next("PutItem", Fault.error(400, "ExpiredTokenException"));

        if (way.route() != Route.DIRECT) {
            // A client of the SDK gives up, and asks for new ones with the next call.
            assertThat(thrown(RequestFailedException.class, () -> notes.put(NOTE)))
                    .hasMessageContaining("ExpiredTokenException");
        }
        notes.put(NOTE);

        assertThat(TABLES.sent())
                .extracting(sent -> sent.header("X-Amz-Security-Token"))
                .containsExactly("token1", "token2");
        assertThat(TABLES.stored(notes, "1")).containsKey("text");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThereAreNoCredentials(Way way) {
        AwsCredentialsProvider none = () -> {
            throw SdkClientException.create("no credentials today");
        };
        TableAccess<Note> notes = TABLES.create(way, Note.class, wiring -> wiring.as(none));
        TABLES.next("GetItem");

        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.find(Note_.key("1")));

        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure).hasStackTraceContaining("no credentials today");
        assertThat(TABLES.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void followsAServiceWhoseClockIsTenMinutesAhead(Way way) {
        followsTheClock(way, Fault.clockAhead(TEN_MINUTES, "InvalidSignatureException"));
    }

    @ParameterizedTest
    @EnumSource
    void followsAServiceWhoseClockIsTenMinutesBehind(Way way) {
        followsTheClock(way, Fault.clockAhead(TEN_MINUTES.negated(), "RequestTimeTooSkewed"));
    }

    /** The SDK keeps what it knows of clocks for all clients. */
    @BeforeEach
    @AfterEach
    void forgetsOtherClocks() {
        SdkGlobalTime.setGlobalTimeOffset(0);
    }

    private static void followsTheClock(Way way, Fault clock) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        TABLES.always("PutItem", clock);

        notes.put(NOTE);
        assertThat(TABLES.requests("PutItem")).isEqualTo(2);
        assertThat(TABLES.sent()).extracting(sent -> sent.header("X-Amz-Date")).doesNotHaveDuplicates();

        notes.put(NOTE);
        assertThat(TABLES.requests("PutItem"))
                .as("the second call knows the time")
                .isEqualTo(3);
        assertThat(TABLES.stored(notes, "1")).containsKey("text");
    }
}
