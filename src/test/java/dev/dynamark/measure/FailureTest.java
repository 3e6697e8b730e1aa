package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class FailureTest {

    private static final String SECRET = "4111-1111-1111-1111";

    @ParameterizedTest
    @MethodSource("throwables")
    void findsCategoryAndType(Throwable thrown, FailureCategory category, String type) {
        Failure failure = Failure.of(thrown);

        assertThat(failure.category()).isEqualTo(category);
        assertThat(failure.type()).isEqualTo(type);
        assertThat(failure.message()).startsWith(category.label() + ": ").contains(type);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void leavesOutWhatTheExceptionSays(Throwable thrown, FailureCategory category, String type) {
        assertThat(Failure.of(thrown).toString()).doesNotContain(SECRET);
        assertThat(Failure.of(new RuntimeException(SECRET, thrown)).message())
                .doesNotContain(SECRET)
                .startsWith(category.label());
    }

    static Stream<Arguments> throwables() {
        return Stream.of(
                arguments(
                        answer(
                                ProvisionedThroughputExceededException.builder(),
                                400,
                                "ProvisionedThroughputExceededException"),
                        FailureCategory.THROTTLED,
                        "ProvisionedThroughputExceededException"),
                arguments(
                        answer(DynamoDbException.builder(), 400, "ThrottlingException"),
                        FailureCategory.THROTTLED,
                        "ThrottlingException"),
                arguments(
                        answer(DynamoDbException.builder(), 400, "RequestLimitExceeded"),
                        FailureCategory.THROTTLED,
                        "RequestLimitExceeded"),
                arguments(
                        answer(ConditionalCheckFailedException.builder(), 400, "ConditionalCheckFailedException"),
                        FailureCategory.CONDITIONAL,
                        "ConditionalCheckFailedException"),
                arguments(
                        cancelled("None", "ConditionalCheckFailed"),
                        FailureCategory.CONDITIONAL,
                        "TransactionCanceledException"),
                arguments(cancelled("ThrottlingError"), FailureCategory.THROTTLED, "TransactionCanceledException"),
                arguments(cancelled("TransactionConflict"), FailureCategory.CLIENT, "TransactionConflict"),
                arguments(
                        answer(ResourceNotFoundException.builder(), 400, "ResourceNotFoundException"),
                        FailureCategory.CLIENT,
                        "ResourceNotFoundException"),
                arguments(
                        answer(DynamoDbException.builder(), 500, "InternalServerError"),
                        FailureCategory.SERVER,
                        "InternalServerError"),
                arguments(
                        DynamoDbException.builder()
                                .statusCode(503)
                                .message(SECRET)
                                .build(),
                        FailureCategory.SERVER,
                        "DynamoDbException"),
                arguments(ApiCallTimeoutException.create(5), FailureCategory.TIMEOUT, "ApiCallTimeoutException"),
                arguments(
                        new CompletionException(ApiCallAttemptTimeoutException.create(5)),
                        FailureCategory.TIMEOUT,
                        "ApiCallAttemptTimeoutException"),
                arguments(
                        client(new SocketTimeoutException(SECRET)), FailureCategory.TIMEOUT, "SocketTimeoutException"),
                arguments(
                        new ExecutionException(new TimeoutException(SECRET)),
                        FailureCategory.TIMEOUT,
                        "TimeoutException"),
                arguments(
                        client(new IOException(SECRET, new TimeoutException(SECRET))),
                        FailureCategory.TIMEOUT,
                        "TimeoutException"),
                arguments(client(new ConnectException(SECRET)), FailureCategory.NETWORK, "ConnectException"),
                arguments(new UncheckedIOException(new IOException(SECRET)), FailureCategory.NETWORK, "IOException"),
                arguments(client(new JsonParseException(null, SECRET)), FailureCategory.CLIENT, "SdkClientException"),
                arguments(new IllegalStateException(SECRET), FailureCategory.CLIENT, "IllegalStateException"),
                arguments(
                        new CompletionException(new IllegalStateException(SECRET)),
                        FailureCategory.CLIENT,
                        "IllegalStateException"),
                arguments(
                        new IllegalArgumentException(
                                SECRET,
                                answer(
                                        ConditionalCheckFailedException.builder(),
                                        400,
                                        "ConditionalCheckFailedException")),
                        FailureCategory.CONDITIONAL,
                        "ConditionalCheckFailedException"),
                arguments(new StackOverflowError(SECRET), FailureCategory.CLIENT, "StackOverflowError"));
    }

    @Test
    void survivesCausesThatGoRound() {
        RuntimeException outer = new RuntimeException();
        outer.initCause(new RuntimeException(outer));

        assertThat(Failure.of(outer).category()).isEqualTo(FailureCategory.CLIENT);
    }

    @Test
    void namesAnonymousExceptions() {
        assertThat(Failure.of(new RuntimeException() {
                            private static final long serialVersionUID = 1L;
                        })
                        .type())
                .startsWith(FailureTest.class.getName());
    }

    @Test
    void countsEqualFailuresAsOne() {
        assertThat(Failure.of(new IOException("a"))).isEqualTo(Failure.of(new IOException("b")));
    }

    @Test
    void namesTheFailedCheck() {
        assertThat(Failure.checkFailed("is present"))
                .isEqualTo(new Failure(FailureCategory.CHECK_FAILED, "is present", "check failed: is present"));
    }

    private static Throwable answer(DynamoDbException.Builder builder, int status, String code) {
        return builder.statusCode(status)
                .message(SECRET)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage(SECRET)
                        .build())
                .build();
    }

    private static Throwable cancelled(String... codes) {
        return answer(
                TransactionCanceledException.builder()
                        .cancellationReasons(Stream.of(codes)
                                .map(code -> CancellationReason.builder()
                                        .code(code)
                                        .message(SECRET)
                                        .build())
                                .toList()),
                400,
                "TransactionCanceledException");
    }

    private static Throwable client(Throwable cause) {
        return SdkClientException.create("Unable to execute HTTP request: " + SECRET, cause);
    }
}
