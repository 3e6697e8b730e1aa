package dev.dynamark.orm.internal.direct;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Checks answers before anyone reads them. Thread-safe. */
final class Answers {

    /** Sixteen megabytes of items is the most that DynamoDB answers; JSON at most triples that. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final CorrectedClock clock;

    Answers(CorrectedClock clock) {
        this.clock = clock;
    }

    /** Reads a body whole into the scratch's array and tells its length. */
    static int read(InputStream body, SdkHttpResponse response, Scratch scratch) throws IOException {
        byte[] into = room(scratch, expected(response).orElse(0L));
        int length = 0;
        for (int count = body.read(into, 0, into.length);
                count >= 0;
                count = body.read(into, length, into.length - length)) {
            length += count;
            if (length == into.length) {
                into = room(scratch, length + 1);
            }
        }
        return length;
    }

    /** The scratch's array with room for so many bytes and one more, so that the end can be seen. */
    static byte[] room(Scratch scratch, long bytes) {
        byte[] present = scratch.answer();
        if (bytes < present.length) {
            return present;
        }
        if (bytes > LARGEST) {
            throw SdkClientException.create("Expected an answer of DynamoDB, at most " + LARGEST
                    + " bytes, found a longer one: is the endpoint DynamoDB's?");
        }
        byte[] larger = Arrays.copyOf(present, (int) Math.min(Math.max(bytes + 1L, present.length * 2L), LARGEST + 1L));
        scratch.answer(larger);
        return larger;
    }

    private static Optional<Long> expected(SdkHttpResponse response) {
        return number(response.firstMatchingHeader("Content-Length"));
    }

    private static Optional<Long> number(Optional<String> header) {
        if (header.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(header.get()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * Throws what the answer means unless it is a whole and successful one.
     *
     * @throws SdkException a refusal, or that the answer is not what was sent
     */
    void check(SdkHttpResponse response, Scratch scratch, int length, Attempts attempts, Meter meter) {
        int attempt = attempts.number();
        attempts.answered(response);
        meter.report(HttpMetric.HTTP_STATUS_CODE, response.statusCode());
        if (meter != Meter.OFF) {
            ErrorAnswer.requestId(response).ifPresent(id -> meter.report(CoreMetric.AWS_REQUEST_ID, id));
            ErrorAnswer.extendedRequestId(response)
                    .ifPresent(id -> meter.report(CoreMetric.AWS_EXTENDED_REQUEST_ID, id));
        }
        Optional<Long> expected = expected(response);
        if (expected.isPresent() && expected.get() != length) {
            throw failure(
                    new IOException("Expected " + expected.get() + " bytes, the answer ended after " + length),
                    attempt);
        }
        checkSum(response, scratch, length, attempt);
        if (!response.isSuccessful()) {
            throw refusal(response, scratch, length, attempts);
        }
    }

    private static void checkSum(SdkHttpResponse response, Scratch scratch, int length, int attempt) {
        Optional<Long> expected = number(response.firstMatchingHeader("x-amz-crc32"));
        if (expected.isEmpty()) {
            return;
        }
        CRC32 crc32 = scratch.crc32();
        crc32.reset();
        crc32.update(scratch.answer(), 0, length);
        if (crc32.getValue() != expected.get()) {
            throw Crc32MismatchException.builder()
                    .message("Expected " + expected.get() + " as CRC32 checksum but the actual calculated checksum was "
                            + crc32.getValue())
                    .numAttempts(attempt)
                    .build();
        }
    }

    private AwsServiceException refusal(SdkHttpResponse response, Scratch scratch, int length, Attempts attempts) {
        Duration skew = clock.systemAhead(attempts.aheadMillis());
        AwsServiceException refusal =
                ErrorAnswer.exception(response, scratch.answer(), length, attempts.number(), skew);
        clock.correct(ErrorAnswer.code(refusal).orElse(""), refusal.statusCode(), response);
        return refusal;
    }

    static SdkClientException failure(Throwable cause, int attempt) {
        return SdkClientException.builder()
                .message("Unable to execute HTTP request: " + cause.getMessage())
                .cause(cause)
                .numAttempts(attempt)
                .build();
    }

    /** The SDK's name of a kind of failure in its metrics. */
    static String errorType(SdkException failure) {
        if (failure instanceof AwsServiceException service) {
            return service.isThrottlingException()
                    ? "Throttling"
                    : service.statusCode() >= 500 ? "ServerError" : "Other";
        }
        if (failure instanceof ApiCallTimeoutException || failure instanceof ApiCallAttemptTimeoutException) {
            return "ConfiguredTimeout";
        }
        return failure.getCause() instanceof IOException ? "IO" : "Other";
    }
}
