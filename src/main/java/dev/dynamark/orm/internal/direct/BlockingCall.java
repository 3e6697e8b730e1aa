package dev.dynamark.orm.internal.direct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** One call on the thread that waits for it. */
final class BlockingCall<R> {

    private final PathParts parts;
    private final Answers answers;
    private final SdkHttpClient client;
    private final Operation operation;
    private final AnswerReader<R> reader;
    private final Attempts attempts;
    private final TimeLimit limit;
    private final Meter call;

    BlockingCall(
            PathParts parts,
            PathParts.TimeLimits limits,
            Answers answers,
            SdkHttpClient client,
            Operation operation,
            Payload payload,
            AnswerReader<R> reader) {
        this.parts = parts;
        this.answers = answers;
        this.client = client;
        this.operation = operation;
        this.reader = reader;
        this.attempts = new Attempts(parts, operation, payload);
        this.limit = TimeLimit.of(limits);
        this.call = Meter.of(parts.publishers());
    }

    R run() {
        if (call == Meter.OFF) {
            return untilAnswered();
        }
        long start = call.start();
        boolean successful = false;
        call.report(CoreMetric.SERVICE_ID, "DynamoDB");
        call.report(CoreMetric.OPERATION_NAME, operation.name());
        try {
            R result = untilAnswered();
            successful = true;
            return result;
        } finally {
            call.publish(parts.publishers(), start, successful);
        }
    }

    private R untilAnswered() {
        attempts.caller(caller(), call);
        AcquireInitialTokenResponse begun = parts.retries().begin();
        attempts.token(begun.token(), begun.delay());
        pause(begun.delay());
        while (true) {
            try {
                return attempt(call.child("ApiCallAttempt"));
            } catch (SdkException failure) {
                pause(afterFailure(failure));
            }
        }
    }

    private Optional<AwsCredentialsIdentity> caller() {
        if (!parts.signer().wantsCredentials()) {
            return Optional.empty();
        }
        long start = call.start();
        AwsCredentialsIdentity identity = parts.credentials().resolve();
        call.took(CoreMetric.CREDENTIALS_FETCH_DURATION, start);
        return Optional.of(identity);
    }

    private R attempt(Meter meter) {
        if (Thread.currentThread().isInterrupted()) {
            throw AbortedException.create("Thread was interrupted");
        }
        HttpExecuteRequest request = HttpExecuteRequest.builder()
                .request(attempts.next(meter))
                .contentStreamProvider(attempts.payload())
                .metricCollector(meter.child("HttpClient").collector().orElse(null))
                .build();
        ExecutableHttpRequest exchange = client.prepareRequest(request);
        try {
            Received received = receive(exchange, meter);
            try {
                return read(received, meter);
            } finally {
                received.scratch().trim();
                parts.scratches().giveBack(received.scratch());
            }
        } catch (SdkException failure) {
            meter.report(CoreMetric.ERROR_TYPE, Answers.errorType(failure));
            throw failure;
        }
    }

    private Received receive(ExecutableHttpRequest exchange, Meter meter) {
        Deadline deadline = Deadline.of(limit, parts.alarms(), exchange);
        try {
            long start = meter.start();
            HttpExecuteResponse response = exchange.call();
            meter.took(CoreMetric.TIME_TO_FIRST_BYTE, start);
            Scratch scratch = parts.scratches().take();
            int length = body(response, scratch);
            meter.took(CoreMetric.TIME_TO_LAST_BYTE, start);
            meter.took(CoreMetric.SERVICE_CALL_DURATION, start);
            return new Received(response.httpResponse(), scratch, length);
        } catch (IOException | UncheckedIOException failure) {
            throw withoutAnswer(failure, deadline);
        } catch (RuntimeException failure) {
            // An HTTP client that was aborted or interrupted may say so in any way.
            throw deadline.passed() || Thread.currentThread().isInterrupted()
                    ? withoutAnswer(failure, deadline)
                    : failure;
        } finally {
            deadline.over();
        }
    }

    private SdkException withoutAnswer(Exception failure, Deadline deadline) {
        if (deadline.over()) {
            return limit.stopped(System.nanoTime());
        }
        if (Thread.currentThread().isInterrupted()) {
            return AbortedException.create("Thread was interrupted", failure);
        }
        return failure instanceof SdkException sdk ? sdk : Answers.failure(cause(failure), attempts.number());
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    }

    private R read(Received received, Meter meter) {
        answers.check(received.head(), received.scratch(), received.length(), attempts, meter);
        long start = meter.start();
        R result = reader.read(received.scratch().answer(), received.length());
        meter.took(CoreMetric.UNMARSHALLING_DURATION, start);
        attempts.succeeded(call);
        return result;
    }

    private static int body(HttpExecuteResponse response, Scratch scratch) throws IOException {
        Optional<AbortableInputStream> body = response.responseBody();
        if (body.isEmpty()) {
            return 0;
        }
        AbortableInputStream stream = body.get();
        int length;
        try {
            length = Answers.read(stream, response.httpResponse(), scratch);
        } catch (IOException | RuntimeException failure) {
            // Not closed: that would read the rest, however long it is, to use the connection again.
            stream.abort();
            throw failure;
        }
        stream.close();
        return length;
    }

    /** How long to wait before the next attempt; throws the failure if there is none. */
    private Duration afterFailure(SdkException failure) {
        if (attempts.wantsNewCredentials(failure)
                && attempts.renewedWith(parts.credentials().resolve(), failure, call)) {
            return Duration.ZERO;
        }
        if (attempts.last(failure)) {
            throw attempts.finalFailure(failure, call);
        }
        try {
            RefreshRetryTokenResponse refreshed =
                    parts.retries().afterFailure(attempts.token(), failure, ErrorAnswer.suggestedDelay(failure));
            attempts.failed(failure);
            attempts.token(refreshed.token(), refreshed.delay());
            return refreshed.delay();
        } catch (TokenAcquisitionFailedException notRepeated) {
            throw attempts.finalFailure(failure, call);
        }
    }

    private void pause(Duration delay) {
        if (delay.isZero()) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(limit.within(delay.toNanos(), System.nanoTime()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw attempts.finalFailure(AbortedException.create("Thread was interrupted", interrupted), call);
        }
        if (limit.callOver(System.nanoTime())) {
            throw attempts.finalFailure(limit.callTimeout(), call);
        }
    }

    private record Received(SdkHttpResponse head, Scratch scratch, int length) {}
}
