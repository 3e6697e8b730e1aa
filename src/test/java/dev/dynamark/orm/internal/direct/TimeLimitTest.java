package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynamark.orm.internal.direct.Way.Calls;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

class TimeLimitTest {

    private static final Reply OK = Reply.ok("{}");
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(10);

    @ParameterizedTest
    @EnumSource
    void repeatsAnAttemptThatTakesTooLong(Way way) throws InterruptedException {
        try (AnsweringServer server = new AnsweringServer(arrival -> arrival.number() == 1 ? new Reply.Silence() : OK);
                Calls calls = way.to(server.uri(), builder -> builder.apiCallAttemptTimeout(SHORT)
                        .retryStrategy(Way.impatient(20)))) {
            assertThat(calls.get("{}")).isEqualTo("{}");

            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            server.awaitHangUp();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failsIfTheLastAttemptTakesTooLong(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> new Reply.Silence());
                Calls calls = way.to(server.uri(), builder -> builder.apiCallAttemptTimeout(SHORT)
                        .apiCallTimeout(LONG))) {
            assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(ApiCallAttemptTimeoutException.class);

            // On a busy machine the time may be up before the request has come.
            assertThat(server.arrivals()).hasSizeLessThanOrEqualTo(3);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failsIfTheCallTakesTooLong(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> new Reply.Silence());
                Calls calls = way.to(
                        server.uri(), builder -> builder.apiCallTimeout(SHORT).apiCallAttemptTimeout(LONG))) {
            assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(ApiCallTimeoutException.class);

            assertThat(server.arrivals()).hasSizeLessThanOrEqualTo(1);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failsInThePauseBeforeARetryIfTheCallTakesTooLong(Way way) {
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.error(500, "InternalServerError"));
                Calls calls = way.to(server.uri(), builder -> builder.apiCallTimeout(SHORT)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(LONG))
                                .build()))) {
            assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(ApiCallTimeoutException.class);

            assertThat(server.arrivals()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWhenItsThreadIsInterruptedInAPause(Way way) throws InterruptedException {
        if (!way.waits()) {
            return;
        }
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.error(500, "InternalServerError"));
                Calls calls = way.to(
                        server.uri(),
                        builder -> builder.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(LONG))
                                .build()))) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            AtomicReference<Boolean> interrupted = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                failure.set(catchThrowable(() -> calls.get("{}")));
                interrupted.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            server.awaitArrival();

            caller.interrupt();
            caller.join();

            assertThat(failure.get()).isInstanceOf(AbortedException.class);
            assertThat(interrupted.get()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheConnectionOfACancelledCall(Way way) throws InterruptedException {
        if (way.waits()) {
            return;
        }
        try (AnsweringServer server = new AnsweringServer(arrival -> new Reply.Silence());
                Calls calls = way.to(server.uri())) {
            CompletableFuture<String> answer = calls.start("{}");
            server.awaitArrival();

            answer.cancel(true);

            assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
            server.awaitHangUp();
            assertThat(server.arrivals()).hasSize(1);
        }
    }
}
