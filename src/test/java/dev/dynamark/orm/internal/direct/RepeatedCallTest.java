package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynamark.orm.internal.direct.AnsweringServer.Arrival;
import dev.dynamark.orm.internal.direct.Way.Calls;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

class RepeatedCallTest {

    private static final Reply.Answer OK = Reply.ok("{\"Item\":{}}");

    @ParameterizedTest
    @EnumSource
    void sendsTheSameBodyUnderTheSameInvocationUntilItIsAnswered(Way way) {
        try (AnsweringServer server = failingTwice(Reply.error(500, "InternalServerError"));
                Calls calls = way.to(server.uri())) {
            assertThat(calls.get("{\"a\":1}")).isEqualTo(OK.body());

            assertThat(server.arrivals()).extracting(Arrival::body).containsOnly("{\"a\":1}");
            assertThat(header(server, "amz-sdk-invocation-id")).hasSize(1);
            assertThat(server.arrivals())
                    .extracting(each -> each.headers().get("amz-sdk-request"))
                    .containsExactly("attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsAfterAConnectionWasReset(Way way) {
        try (AnsweringServer server = failingTwice(new Reply.Reset());
                Calls calls = way.to(server.uri())) {
            assertThat(calls.get("{}")).isEqualTo(OK.body());
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsAfterATruncatedAnswer(Way way) {
        try (AnsweringServer server = failingTwice(OK.truncated());
                Calls calls = way.to(server.uri())) {
            assertThat(calls.get("{}")).isEqualTo(OK.body());
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsAfterAWrongChecksumAndThenSaysSo(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> OK.with("x-amz-crc32", "1"));
                Calls calls = way.to(server.uri())) {
            assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(Crc32MismatchException.class);

            assertThat(server.arrivals()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatEachAttemptFailedOf(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.error(500, "InternalServerError"));
                Calls calls = way.to(server.uri())) {
            InternalServerErrorException failure =
                    catchThrowableOfType(InternalServerErrorException.class, () -> calls.get("{}"));

            assertThat(failure.numAttempts()).isEqualTo(3);
            assertThat(failure.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .hasSize(2)
                    .allMatch(message -> message.contains("failure: Because."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNobodyAnswers(Way way) {
        AnsweringServer gone = new AnsweringServer(arrival -> OK);
        gone.close();

        try (Calls calls = way.to(gone.uri())) {
            assertThatThrownBy(() -> calls.get("{}"))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContaining("Unable to execute HTTP request");
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsRepeatingThrottledCallsWhenTheBudgetOfTheClientIsSpent(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.throttle());
                Calls calls = way.to(server.uri(), builder -> builder.retryStrategy(Way.impatient(100)))) {
            for (int call = 0; call < 3; call++) {
                assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(ProvisionedThroughputExceededException.class);
            }

            // A bucket of 500, 5 for each retry.
            assertThat(server.arrivals()).hasSize(3 + 100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsNothingIfTheStrategySaysSo(Way way) {
        try (AnsweringServer server = failingTwice(Reply.throttle());
                Calls calls = way.to(server.uri(), builder -> builder.retryStrategy(AwsRetryStrategy.doNotRetry()))) {
            assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(ProvisionedThroughputExceededException.class);

            assertThat(server.arrivals()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsTheConditionsOfTheSdkToAStrategyWithoutAny(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> switch (arrival.number()) {
                    case 1 -> Reply.throttle();
                    case 2 -> Reply.error(503, "ServiceUnavailable");
                    case 3 -> new Reply.Reset();
                    default -> OK;
                });
                Calls calls = way.to(
                        server.uri(),
                        builder -> builder.retryStrategy(DefaultRetryStrategy.standardStrategyBuilder()
                                .maxAttempts(4)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .build()))) {
            assertThat(calls.get("{}")).isEqualTo(OK.body());
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsAsLongAsTheServiceAsks(Way way) {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        try (AnsweringServer server = new AnsweringServer(arrival -> {
                    times.add(System.nanoTime());
                    return arrival.number() == 1 ? Reply.throttle().with("x-amz-retry-after", "300") : OK;
                });
                Calls calls = way.to(server.uri())) {
            calls.get("{}");

            List<Long> seen = List.copyOf(times);
            assertThat(Duration.ofNanos(seen.get(1) - seen.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }
    }

    private static AnsweringServer failingTwice(Reply failure) {
        Function<Arrival, Reply> script = arrival -> arrival.number() <= 2 ? failure : OK;
        return new AnsweringServer(script);
    }

    private static Set<String> header(AnsweringServer server, String name) {
        return server.arrivals().stream()
                .map(arrival -> arrival.headers().get(name))
                .collect(Collectors.toSet());
    }
}
