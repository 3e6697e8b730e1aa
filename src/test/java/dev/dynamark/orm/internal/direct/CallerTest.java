package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.internal.direct.AnsweringServer.Arrival;
import dev.dynamark.orm.internal.direct.Way.Calls;
import dev.dynamark.orm.transport.Signing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Who calls, and at what time. */
class CallerTest {

    private static final Reply OK = Reply.ok("{}");
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void takesNewCredentialsWhenTheServiceSaysThatTheyExpired(Way way) {
        AtomicInteger asked = new AtomicInteger();
        AwsCredentialsProvider renewing =
                () -> AwsSessionCredentials.create("AKID", "secret", "token" + asked.incrementAndGet());
        try (AnsweringServer server = new AnsweringServer(CallerTest::refusesTheFirstToken);
                Calls calls = way.to(server.uri(), builder -> builder.credentialsProvider(renewing))) {
            assertThat(calls.get("{}")).isEqualTo("{}");

            assertThat(server.arrivals())
                    .extracting(arrival -> arrival.headers().get("x-amz-security-token"))
                    .containsExactly("token1", "token2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotRepeatWithTheCredentialsThatExpired(Way way) {
        AwsCredentialsProvider stubborn = () -> AwsSessionCredentials.create("AKID", "secret", "token1");
        try (AnsweringServer server = new AnsweringServer(CallerTest::refusesTheFirstToken);
                Calls calls = way.to(server.uri(), builder -> builder.credentialsProvider(stubborn))) {
            assertThatThrownBy(() -> calls.get("{}"))
                    .isInstanceOf(DynamoDbException.class)
                    .hasMessageContaining("Because.");

            assertThat(server.arrivals()).hasSize(1);
        }
    }

    private static Reply refusesTheFirstToken(Arrival arrival) {
        return "token1".equals(arrival.headers().get("x-amz-security-token"))
                ? Reply.error(400, "ExpiredTokenException")
                : OK;
    }

    @ParameterizedTest
    @EnumSource
    void asksTheProviderOnEveryCall(Way way) {
        AtomicInteger asked = new AtomicInteger();
        AwsCredentialsProvider rotating =
                () -> AwsSessionCredentials.create("AKID" + asked.incrementAndGet(), "secret", "token");
        try (AnsweringServer server = new AnsweringServer(arrival -> OK);
                Calls calls = way.to(server.uri(), builder -> builder.credentialsProvider(rotating))) {
            calls.get("{}");
            calls.get("{}");

            assertThat(server.arrivals())
                    .extracting(
                            arrival -> arrival.headers().get("authorization").split("[=/]")[1])
                    .containsExactly("AKID1", "AKID2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOnThatThereAreNoCredentials(Way way) {
        AwsCredentialsProvider none = () -> {
            throw new IllegalStateException("no credentials today");
        };
        try (AnsweringServer server = new AnsweringServer(arrival -> OK);
                Calls calls = way.to(server.uri(), builder -> builder.credentialsProvider(none))) {
            assertThatThrownBy(() -> calls.get("{}")).hasMessage("no credentials today");

            assertThat(server.arrivals()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void signsNothingForAnonymousCallers(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> OK);
                Calls anonymous = way.to(
                        server.uri(), builder -> builder.credentialsProvider(AnonymousCredentialsProvider.create()));
                Calls unsigned = way.to(server.uri(), builder -> builder.signing(Signing.UNSIGNED))) {
            anonymous.get("{}");
            unsigned.get("{}");

            assertThat(server.arrivals()).noneMatch(arrival -> arrival.headers().containsKey("authorization"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void followsTheClockOfTheServiceIfItsOwnIsTenMinutesOff(Way way) {
        for (Duration off : new Duration[] {Duration.ofMinutes(10), Duration.ofMinutes(-10)}) {
            Clock wrong = Clock.offset(Clock.systemUTC(), off);
            try (AnsweringServer server = new AnsweringServer(CallerTest::refusesTheWrongTime);
                    Calls calls = way.to(server.uri(), builder -> builder.clock(wrong))) {
                assertThat(calls.get("{}")).isEqualTo("{}");
                assertThat(server.arrivals()).hasSize(2);

                calls.get("{}");
                assertThat(server.arrivals()).as("remembered").hasSize(3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void followsTheClockOfTheServiceInEveryCallUnderWay(Way way) throws Exception {
        int calls = 8;
        // Nobody is refused before all have signed by the wrong time.
        CountDownLatch signed = new CountDownLatch(calls);
        Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        try (AnsweringServer server = new AnsweringServer(arrival -> {
                    signed.countDown();
                    awaitAll(signed);
                    return refusesTheWrongTime(arrival);
                });
                Calls client = way.to(server.uri(), builder -> builder.clock(wrong))) {
            List<Future<String>> answers = threads.invokeAll(Collections.nCopies(calls, () -> client.get("{}")));

            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("{}");
            }
            assertThat(server.arrivals()).hasSize(2 * calls);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS))
                    .as("all calls came in")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reply refusesTheWrongTime(Arrival arrival) {
        Instant now = Instant.now();
        Instant signed = AMZ_DATE.parse(arrival.headers().get("x-amz-date"), Instant::from);
        return Duration.between(signed, now).abs().compareTo(Duration.ofMinutes(5)) < 0
                ? OK
                : Reply.error(400, "InvalidSignatureException")
                        .with("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    }
}
