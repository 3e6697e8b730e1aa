package dev.dynamark.orm.internal.direct;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** One call that nobody waits for: each step is run by whatever thread ended the one before. */
final class AsyncCall<R> {

    private final PathParts parts;
    private final Answers answers;
    private final SdkAsyncHttpClient client;
    private final Executor completion;
    private final Operation operation;
    private final AnswerReader<R> reader;
    private final Attempts attempts;
    private final TimeLimit limit;
    private final Meter call;
    private final long start;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    /** The attempt under way, for a caller that cancels. */
    private volatile Optional<AnswerCollector> current = Optional.empty();

    AsyncCall(
            PathParts parts,
            Answers answers,
            SdkAsyncHttpClient client,
            Executor completion,
            Operation operation,
            Payload payload,
            AnswerReader<R> reader) {
        this.parts = parts;
        this.answers = answers;
        this.client = client;
        this.completion = completion;
        this.operation = operation;
        this.reader = reader;
        this.attempts = new Attempts(parts, operation, payload);
        this.limit = TimeLimit.of(parts.limits());
        this.call = Meter.of(parts.publishers());
        this.start = call.start();
    }

    CompletableFuture<R> start() {
        call.report(CoreMetric.SERVICE_ID, "DynamoDB");
        call.report(CoreMetric.OPERATION_NAME, operation.name());
        CompletableFuture<R> unused = result.whenComplete((ignored, failure) -> {
            if (result.isCancelled()) {
                current.ifPresent(AnswerCollector::abort);
            }
            call.publish(parts.publishers(), start, failure == null);
        });
        step(this::resolveCaller);
        return result;
    }

    private void resolveCaller() {
        if (!parts.signer().wantsCredentials()) {
            begin(Optional.empty());
            return;
        }
        long asked = call.start();
        after(parts.credentials().resolveAsync(), identity -> {
            call.took(CoreMetric.CREDENTIALS_FETCH_DURATION, asked);
            begin(Optional.of(identity));
        });
    }

    private void begin(Optional<AwsCredentialsIdentity> caller) {
        attempts.caller(caller, call);
        after(parts.retries().beginAsync(), begun -> {
            attempts.token(begun.token(), begun.delay());
            attemptAfter(begun.delay());
        });
    }

    private void attemptAfter(Duration delay) {
        if (delay.isZero()) {
            attempt();
            return;
        }
        long now = System.nanoTime();
        Alarm unused = parts.alarms()
                .set(
                        now + limit.within(delay.toNanos(), now),
                        () -> step(() -> {
                            if (parts.alarms().isClosed()) {
                                fail(SdkClientException.create(
                                        "The client was closed before the call could be repeated"));
                            } else if (limit.callOver(System.nanoTime())) {
                                fail(attempts.finalFailure(limit.callTimeout(), call));
                            } else {
                                attempt();
                            }
                        }));
    }

    private void attempt() {
        if (result.isDone()) {
            return;
        }
        Meter meter = call.child("ApiCallAttempt");
        AnswerCollector collector = new AnswerCollector(parts.scratches(), attempts.number() + 1, meter);
        AsyncExecuteRequest request = AsyncExecuteRequest.builder()
                .request(attempts.next(meter))
                .requestContentPublisher(new PayloadPublisher(attempts.payload()))
                .responseHandler(collector)
                .metricCollector(meter.child("HttpClient").collector().orElse(null))
                .build();
        Optional<Alarm> deadline = limit.none() ? Optional.empty() : Optional.of(deadline(collector));
        CompletableFuture<?> unused = collector.outcome().whenComplete((received, failure) -> {
            deadline.ifPresent(Alarm::cancel);
            completeOn(() -> step(() -> {
                if (failure == null) {
                    read(received, meter);
                } else {
                    afterFailure(Futures.sdk(failure), meter);
                }
            }));
        });
        current = Optional.of(collector);
        collector.started(client.execute(request));
        if (result.isCancelled()) {
            collector.abort();
        }
    }

    private Alarm deadline(AnswerCollector collector) {
        long now = System.nanoTime();
        return parts.alarms().set(limit.attemptEnd(now), () -> collector.stop(limit.stopped(System.nanoTime())));
    }

    /** Never on a thread of the HTTP client: what a caller does with a result may take long. */
    private void completeOn(Runnable work) {
        try {
            completion.execute(work);
        } catch (RejectedExecutionException closing) {
            work.run();
        }
    }

    private void read(AnswerCollector.Received received, Meter meter) {
        R value;
        try {
            answers.check(received.head(), received.scratch(), received.length(), attempts, meter);
            long decoding = meter.start();
            value = reader.read(received.scratch().answer(), received.length());
            meter.took(CoreMetric.UNMARSHALLING_DURATION, decoding);
            attempts.succeeded(call);
        } catch (SdkException failure) {
            afterFailure(failure, meter);
            return;
        } finally {
            received.scratch().trim();
            parts.scratches().giveBack(received.scratch());
        }
        result.complete(value);
    }

    private void afterFailure(SdkException failure, Meter meter) {
        if (result.isDone()) {
            return;
        }
        meter.report(CoreMetric.ERROR_TYPE, Answers.errorType(failure));
        if (attempts.wantsNewCredentials(failure)) {
            after(parts.credentials().resolveAsync(), fresh -> {
                if (attempts.renewedWith(fresh, failure, call)) {
                    attempt();
                } else {
                    askToRepeat(failure);
                }
            });
        } else {
            askToRepeat(failure);
        }
    }

    private void askToRepeat(SdkException failure) {
        if (attempts.last(failure)) {
            fail(attempts.finalFailure(failure, call));
            return;
        }
        CompletableFuture<RefreshRetryTokenResponse> answer =
                parts.retries().afterFailureAsync(attempts.token(), failure, ErrorAnswer.suggestedDelay(failure));
        CompletableFuture<RefreshRetryTokenResponse> unused = answer.whenComplete((refreshed, refusal) -> step(() -> {
            if (refusal == null) {
                attempts.failed(failure);
                attempts.token(refreshed.token(), refreshed.delay());
                attemptAfter(refreshed.delay());
            } else if (Futures.cause(refusal) instanceof TokenAcquisitionFailedException) {
                fail(attempts.finalFailure(failure, call));
            } else {
                fail(refusal);
            }
        }));
    }

    /** Goes on when a future ends, at once if it has. */
    private <T> void after(CompletableFuture<? extends T> future, Next<T> next) {
        CompletableFuture<?> unused = future.whenComplete((value, failure) -> step(() -> {
            if (failure == null) {
                next.run(value);
            } else {
                fail(Futures.unchecked(failure));
            }
        }));
    }

    /** Whatever goes wrong in a step ends the call: nobody else would hear of it. */
    private void step(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        result.completeExceptionally(Futures.cause(failure));
    }

    @FunctionalInterface
    private interface Next<T> {

        void run(T value);
    }
}
