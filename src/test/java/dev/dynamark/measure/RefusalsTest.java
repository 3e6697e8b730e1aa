package dev.dynamark.measure;

import static dev.dynamark.measure.ScriptedDynamo.error;
import static dev.dynamark.measure.ScriptedDynamo.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What DynamoDB hands back or cancels is counted in items and requests, whatever became of the operation. */
class RefusalsTest {

    private static final String PUT = "{\"PutRequest\":{\"Item\":{\"pk\":{\"S\":\"1\"}}}}";

    @Test
    void countsItemsHandedBackAndTransactionsInConflict() throws IOException {
        Recorder recorder = Recorder.builder().build();
        try (ScriptedDynamo dynamo = new ScriptedDynamo();
                DynamoDbClient client = client(dynamo, recorder)) {
            dynamo.answers(
                    ok("{\"UnprocessedItems\":{\"one\":[" + PUT + "," + PUT + "],\"other\":[" + PUT + "]}}"),
                    ok("{\"UnprocessedItems\":{}}"),
                    ok("{\"Responses\":{},\"UnprocessedKeys\":{\"one\":{\"Keys\":[{\"pk\":{\"S\":\"1\"}}]}}}"),
                    error(
                            400,
                            "TransactionCanceledException",
                            ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]"));
            Burst burst = recorder.burst(1);
            burst.begin();
            client.batchWriteItem(request -> request.requestItems(Map.of()));
            client.batchWriteItem(request -> request.requestItems(Map.of()));
            client.batchGetItem(request -> request.requestItems(Map.of()));
            try {
                client.transactWriteItems(request -> {});
                burst.succeeded(0, 0, 1);
            } catch (DynamoDbException cancelled) {
                burst.failed(0, 0, 1, Failure.of(cancelled));
            }
            burst.end();
            recorder.record(SeriesKey.of("aws-sdk", "batch"), burst);
        }

        assertThat(recorder.stop().series()).singleElement().satisfies(series -> {
            assertThat(series.refusals().orElseThrow())
                    .isEqualTo(Map.of("UnprocessedItems", 3L, "UnprocessedKeys", 1L, "TransactionConflict", 1L));
            assertThat(series.errors()).singleElement().satisfies(error -> assertThat(error.type())
                    .isEqualTo("TransactionConflict"));
            assertThat(series.throttles()).isEmpty();
        });
    }

    private static DynamoDbClient client(ScriptedDynamo dynamo, Recorder recorder) {
        return DynamoDbClient.builder()
                .endpointOverride(dynamo.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry())
                        .addExecutionInterceptor(recorder.sdkInterceptor()))
                .build();
    }
}
