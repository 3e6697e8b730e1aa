package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynamark.orm.internal.direct.Way.Calls;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What DynamoDB refuses is the exception that the SDK's client throws. */
class RefusalTest {

    private static final String ITEM = "{\"s\":{\"S\":\"é\\n\"},\"n\":{\"N\":\"1.50\"},\"b\":{\"B\":\"AQI=\"},"
            + "\"t\":{\"BOOL\":true},\"z\":{\"NULL\":true},\"m\":{\"M\":{\"l\":{\"L\":[{\"S\":\"x\"},{\"L\":[]}]}}},"
            + "\"ss\":{\"SS\":[\"a\",\"b\"]},\"ns\":{\"NS\":[\"1\",\"2\"]},\"bs\":{\"BS\":[\"AQ==\",\"Ag==\"]}}";

    @ParameterizedTest
    @EnumSource
    void tellsStatusCodeMessageAndIds(Way way) {
        AwsServiceException failure =
                failure(way, Reply.error(400, "ResourceNotFoundException"), AwsServiceException.class);

        assertThat(failure.getClass().getSimpleName()).isEqualTo("ResourceNotFoundException");
        assertThat(failure.statusCode()).isEqualTo(400);
        assertThat(failure.awsErrorDetails().errorCode()).isEqualTo("ResourceNotFoundException");
        assertThat(failure.awsErrorDetails().errorMessage()).isEqualTo("Because.");
        assertThat(failure.requestId()).isEqualTo("REQUEST-1");
        assertThat(failure.extendedRequestId()).isEqualTo("EXTENDED-2");
    }

    @Test
    void holdsTheItemThatFailedACondition() {
        ConditionalCheckFailedException failure = failure(
                Way.APACHE5,
                body("{\"Item\":" + ITEM + ",\"more\":[{}],\"__type\":\"x#ConditionalCheckFailedException\"}"),
                ConditionalCheckFailedException.class);

        assertThat(failure.item())
                .isEqualTo(Map.of(
                        "s", AttributeValue.fromS("é\n"),
                        "n", AttributeValue.fromN("1.50"),
                        "b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 2})),
                        "t", AttributeValue.fromBool(true),
                        "z", AttributeValue.fromNul(true),
                        "m",
                                AttributeValue.fromM(Map.of(
                                        "l",
                                        AttributeValue.fromL(
                                                List.of(AttributeValue.fromS("x"), AttributeValue.fromL(List.of()))))),
                        "ss", AttributeValue.fromSs(List.of("a", "b")),
                        "ns", AttributeValue.fromNs(List.of("1", "2")),
                        "bs",
                                AttributeValue.fromBs(List.of(
                                        SdkBytes.fromByteArray(new byte[] {1}),
                                        SdkBytes.fromByteArray(new byte[] {2})))));
    }

    @Test
    void holdsTheReasonsOfACancelledTransaction() {
        TransactionCanceledException failure = failure(
                Way.APACHE5,
                body("{\"__type\":\"x#TransactionCanceledException\",\"Message\":\"No\",\"CancellationReasons\":["
                        + "{\"Code\":\"None\"},{\"Code\":\"ConditionalCheckFailed\",\"Message\":\"m\",\"Item\":" + ITEM
                        + "}]}"),
                TransactionCanceledException.class);

        assertThat(failure.cancellationReasons())
                .extracting(CancellationReason::code)
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(failure.cancellationReasons().get(1).item()).hasSize(9);
    }

    @Test
    void holdsTheReasonsOfThrottling() {
        ProvisionedThroughputExceededException failure = failure(
                Way.APACHE5,
                body("{\"__type\":\"x#ProvisionedThroughputExceededException\",\"ThrottlingReasons\":["
                        + "{\"reason\":\"TableRead\",\"resource\":\"arn\"}]}"),
                ProvisionedThroughputExceededException.class);

        assertThat(failure.throttlingReasons()).hasSize(1);
        assertThat(failure.isThrottlingException()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "[]",
                "null",
                "{\"__type\":",
                "{\"__type\":{}}",
                "{\"Item\":[],\"__type\":\"x#ConditionalCheckFailedException\"}",
                "{\"__type\":\"ConditionalCheckFailedException\",\"Item\":{\"a\":{\"S\":\"",
                "{\"CancellationReasons\":[1]}",
                "{\"__type\":\"x#NeverHeardOfException\"}"
            })
    void keepsToTheStatusWhateverTheBody(String body) {
        AwsServiceException failure =
                failure(Way.APACHE5, new Reply.Answer(400, Map.of(), body, 0), DynamoDbException.class);

        assertThat(failure.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":\"m\"}",
                "{\"__type\":\"x#ConditionalCheckFailedException\",\"Message\":\"m\",\"Item\":" + ITEM + "}",
                "{\"__type\":\"com.amazon.coral.validate#ValidationException\",\"message\":\"m\"}",
                "{\"__type\":\"x#IdempotentParameterMismatchException\",\"Message\":\"m\"}",
                "{\"__type\":\"x#ItemCollectionSizeLimitExceededException\",\"message\":\"m\"}",
                "{\"__type\":\"x#TransactionConflictException\",\"message\":\"m\"}",
                "{\"__type\":\"x#RequestLimitExceeded\",\"message\":\"m\"}",
                "{\"__type\":\"x#InternalServerError\",\"message\":\"m\"}",
                "{\"code\":\"AccessDeniedException\",\"Message\":\"m\"}"
            })
    void isWhatTheSdkThrows(String body) {
        try (AnsweringServer server = new AnsweringServer(arrival -> body(body));
                DynamoDbClient sdk = DynamoDbClient.builder()
                        .region(Region.US_EAST_1)
                        .endpointOverride(server.uri())
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "secret")))
                        .httpClientBuilder(Apache5HttpClient.builder())
                        .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                        .build()) {
            AwsServiceException expected = (AwsServiceException) catchThrowable(
                    () -> sdk.getItem(get -> get.tableName("orders").key(Map.of())));
            AwsServiceException failure = failure(Way.APACHE5, body(body), AwsServiceException.class);

            assertThat(failure).hasSameClassAs(expected).hasMessage(expected.getMessage());
            assertThat(failure.awsErrorDetails().errorCode())
                    .isEqualTo(expected.awsErrorDetails().errorCode());
            assertThat(failure.awsErrorDetails().rawResponse())
                    .isEqualTo(expected.awsErrorDetails().rawResponse());
            assertThat(failure.requestId()).isEqualTo(expected.requestId());
            if (expected instanceof ConditionalCheckFailedException withItem) {
                assertThat(((ConditionalCheckFailedException) failure).item()).isEqualTo(withItem.item());
            }
        }
    }

    private static Reply.Answer body(String body) {
        return new Reply.Answer(400, Map.of("x-amzn-RequestId", "REQUEST-1"), body, 0);
    }

    private static <E extends Throwable> E failure(Way way, Reply reply, Class<E> type) {
        try (AnsweringServer server = new AnsweringServer(arrival -> reply);
                Calls calls = way.to(server.uri(), builder -> builder.retryStrategy(AwsRetryStrategy.doNotRetry()))) {
            return catchThrowableOfType(type, () -> calls.get("{}"));
        }
    }
}
