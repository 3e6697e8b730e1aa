package dev.dynamark.measure;

import static dev.dynamark.measure.ScriptedDynamo.DROP_CONNECTION;
import static dev.dynamark.measure.ScriptedDynamo.error;
import static dev.dynamark.measure.ScriptedDynamo.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class RequestCounterTest {

    private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("1"));
    private static final Duration PAUSE = Duration.ofMillis(20);

    private ScriptedDynamo dynamo;

    @BeforeEach
    void start() throws IOException {
        dynamo = new ScriptedDynamo();
    }

    @AfterEach
    void stop() {
        dynamo.close();
    }

    @Test
    void countsAttemptsPausesAndThrottlesByReason() {
        dynamo.answers(
                throttled("\"throttlingReasons\"", "TableReadProvisionedThroughputExceeded"),
                throttled("\"ThrottlingReasons\"", "TableReadKeyRangeThroughputExceeded"),
                ok("{}"),
                error(400, "ThrottlingException", ""),
                ok("{}"));

        Series series = record(CapacitySampling.NEVER, client -> get(client), client -> get(client));

        assertThat(series.count()).isEqualTo(2);
        assertThat(series.attemptsPerOp()).hasValue(2.5);
        assertThat(series.throttles())
                .hasValue(Map.of(
                        "TableReadProvisionedThroughputExceeded", 1L,
                        "TableReadKeyRangeThroughputExceeded", 1L,
                        "ThrottlingException", 1L));
        assertThat(Histograms.decode(
                                series.backoffNs().orElseThrow().histogram().orElseThrow())
                        .getTotalCount())
                .isEqualTo(3);
        assertThat(series.backoffNs().orElseThrow().min()).isGreaterThanOrEqualTo(PAUSE.toNanos());
    }

    @Test
    void countsReasonsOfCancelledTransactions() {
        dynamo.answers(error(
                400, "TransactionCanceledException", ",\"CancellationReasons\":[{\"Code\":\"ThrottlingError\"}]"));

        Series series = record(CapacitySampling.NEVER, RequestCounterTest::get);

        assertThat(series.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(series.throttles()).hasValue(Map.of("ThrottlingError", 1L));
    }

    @Test
    void countsNoThrottleWhereDynamoRefusedOtherwise() {
        dynamo.answers(
                error(500, "InternalServerError", ""),
                new ScriptedDynamo.Answer(503, "<html>not JSON</html>"),
                DROP_CONNECTION,
                ok("{}"));

        Series series = record(CapacitySampling.NEVER, RequestCounterTest::get);

        assertThat(series.outcome()).isEqualTo(Outcome.OK);
        assertThat(series.attemptsPerOp()).hasValue(4.0);
        assertThat(series.throttles()).isEmpty();
    }

    @Test
    void leavesTheErrorToTheSdk() {
        dynamo.answers(error(400, "ConditionalCheckFailedException", ",\"message\":\"no\""));

        Series series = record(CapacitySampling.NEVER, RequestCounterTest::get);

        assertThat(series.errors()).singleElement().satisfies(error -> assertThat(error.category())
                .isEqualTo(FailureCategory.CONDITIONAL));
    }

    @Test
    void countsTheRequestsOfEachOperationAlone() {
        dynamo.answers(error(400, "ValidationException", ""), ok("{}"), ok("{}"), ok("{}"));
        Recorder recorder = Recorder.builder().build();
        try (DynamoDbClient client = client(recorder.sdkInterceptor())) {
            run(recorder, client, List.of(RequestCounterTest::get, c -> {
                get(c);
                get(c);
                get(c);
            }));
        }

        assertThat(recorder.stop().series())
                .extracting(Series::outcome, series -> series.attemptsPerOp().orElseThrow())
                .containsExactly(tuple(Outcome.OK, 3.0), tuple(Outcome.ERROR, 1.0));
    }

    @Test
    void leavesRequestsOutsideOfBurstsAlone() {
        Recorder recorder = Recorder.builder().capacity(CapacitySampling.ALWAYS).build();
        try (DynamoDbClient client = client(recorder.sdkInterceptor())) {
            get(client);
        }

        assertThat(dynamo.requests()).singleElement().asString().doesNotContain("ReturnConsumedCapacity");
        assertThat(recorder.stop().series()).isEmpty();
    }

    @Test
    void addsUpConsumedUnits() {
        dynamo.answers(
                ok("{\"ConsumedCapacity\":{\"TableName\":\"t\",\"CapacityUnits\":0.5}}"),
                ok("{\"ConsumedCapacity\":{\"TableName\":\"t\",\"CapacityUnits\":2.0}}"),
                ok("{\"Responses\":{},\"ConsumedCapacity\":[{\"CapacityUnits\":1.0},{\"CapacityUnits\":1.5}]}"),
                ok(
                        "{\"ConsumedCapacity\":[{\"CapacityUnits\":4.0,\"ReadCapacityUnits\":1.0,\"WriteCapacityUnits\":3.0}]}"));

        Series series = record(
                CapacitySampling.ALWAYS,
                RequestCounterTest::get,
                client -> client.putItem(put -> put.tableName("t").item(KEY)),
                client -> client.batchGetItem(batch -> batch.requestItems(Map.of(
                        "t", KeysAndAttributes.builder().keys(List.of(KEY)).build()))),
                client -> client.transactWriteItems(write -> write.transactItems(List.of(TransactWriteItem.builder()
                        .delete(delete -> delete.tableName("t").key(KEY))
                        .build()))));

        assertThat(series.readUnitsPerOp()).hasValue((0.5 + 2.5 + 1.0) / 4);
        assertThat(series.writeUnitsPerOp()).hasValue((2.0 + 3.0) / 4);
        assertThat(dynamo.requests())
                .allSatisfy(body -> assertThat(body).contains("\"ReturnConsumedCapacity\":\"TOTAL\""));
    }

    @Test
    void tellsPartiQlReadsFromWrites() {
        String told = "{\"Items\":[],\"ConsumedCapacity\":{\"CapacityUnits\":1.0}}";
        dynamo.answers(ok(told), ok(told));

        Series series = record(
                CapacitySampling.ALWAYS,
                client -> client.executeStatement(s -> s.statement(" select * from t")),
                client -> client.executeStatement(s -> s.statement("DELETE FROM t WHERE pk='1'")));

        assertThat(series.readUnitsPerOp()).hasValue(0.5);
        assertThat(series.writeUnitsPerOp()).hasValue(0.5);
    }

    @ParameterizedTest
    @EnumSource
    void asksForCapacityInThePhasesOfItsSampling(CapacitySampling sampling) {
        String told = "{\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}";
        Recorder recorder = Recorder.builder().capacity(sampling).build();
        dynamo.answers(ok(sampling == CapacitySampling.NEVER ? "{}" : told));
        dynamo.answers(ok(sampling == CapacitySampling.ALWAYS ? told : "{}"));
        try (DynamoDbClient client = client(recorder.sdkInterceptor())) {
            recorder.warmUp();
            run(recorder, client, List.of(RequestCounterTest::get));
            recorder.measure();
            run(recorder, client, List.of(RequestCounterTest::get));
        }
        Series series = recorder.stop().series().get(0);

        assertThat(dynamo.requests())
                .extracting(body -> body.contains("TOTAL"))
                .containsExactly(sampling != CapacitySampling.NEVER, sampling == CapacitySampling.ALWAYS);
        assertThat(series.count()).isEqualTo(1);
        assertThat(series.readUnitsPerOp().isPresent()).isEqualTo(sampling != CapacitySampling.NEVER);
        assertThat(series.readUnitsPerOp().orElse(0.5)).isEqualTo(0.5);
        assertThat(series.writeUnitsPerOp().orElse(0.0)).isZero();
    }

    @Test
    void keepsWhatAMapperAsksForItself() {
        record(
                CapacitySampling.ALWAYS,
                client -> client.getItem(
                        get -> get.tableName("t").key(KEY).returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)));

        assertThat(dynamo.requests()).singleElement().asString().contains("\"INDEXES\"");
    }

    @Test
    void followsAsyncRequestsToOtherThreads() {
        dynamo.answers(
                throttled("\"throttlingReasons\"", "TableReadAccountLimitExceeded"),
                ok("{\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}"));
        Recorder recorder = Recorder.builder().capacity(CapacitySampling.ALWAYS).build();
        try (DynamoDbAsyncClient client = asyncClient(recorder.sdkInterceptor())) {
            Burst burst = recorder.burst(1);
            CompletionStage<?> answer =
                    bound(burst, () -> client.getItem(get -> get.tableName("t").key(KEY)));
            answer.thenRun(() -> burst.succeeded(0, 0, 10))
                    .toCompletableFuture()
                    .join();
            recorder.record(SeriesKey.of("aws-sdk", "get"), burst);
        }
        Series series = recorder.stop().series().get(0);

        assertThat(series.attemptsPerOp()).hasValue(2.0);
        assertThat(series.throttles()).hasValue(Map.of("TableReadAccountLimitExceeded", 1L));
        assertThat(series.readUnitsPerOp()).hasValue(0.5);
        assertThat(series.backoffNs()).isPresent();
    }

    private static <T> T bound(Burst burst, Supplier<T> start) {
        burst.bind();
        try {
            return start.get();
        } finally {
            burst.unbind();
        }
    }

    private interface Operation {
        void run(DynamoDbClient client);
    }

    private Series record(CapacitySampling sampling, Operation... operations) {
        Recorder recorder = Recorder.builder().capacity(sampling).build();
        try (DynamoDbClient client = client(recorder.sdkInterceptor())) {
            run(recorder, client, List.of(operations));
        }
        List<Series> series = recorder.stop().series();
        assertThat(series).hasSize(1);
        return series.get(0);
    }

    private static void run(Recorder recorder, DynamoDbClient client, List<Operation> operations) {
        Burst burst = recorder.burst(operations.size());
        burst.begin();
        for (int i = 0; i < operations.size(); i++) {
            long start = System.nanoTime();
            try {
                operations.get(i).run(client);
                burst.succeeded(i, start, System.nanoTime());
            } catch (RuntimeException e) {
                burst.failed(i, start, System.nanoTime(), Failure.of(e));
            }
        }
        burst.end();
        recorder.record(SeriesKey.of("aws-sdk", "get"), burst);
    }

    private static void get(DynamoDbClient client) {
        client.getItem(get -> get.tableName("t").key(KEY));
    }

    private static ScriptedDynamo.Answer throttled(String field, String reason) {
        return error(
                400,
                "ProvisionedThroughputExceededException",
                "," + field + ":[{\"reason\":\"" + reason + "\",\"resource\":\"arn\"}]");
    }

    private DynamoDbClient client(ExecutionInterceptor interceptor) {
        return DynamoDbClient.builder()
                .endpointOverride(dynamo.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration(interceptor))
                .build();
    }

    private DynamoDbAsyncClient asyncClient(ExecutionInterceptor interceptor) {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(dynamo.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder())
                .overrideConfiguration(configuration(interceptor))
                .build();
    }

    private static ClientOverrideConfiguration configuration(ExecutionInterceptor interceptor) {
        BackoffStrategy fixed = BackoffStrategy.fixedDelayWithoutJitter(PAUSE);
        return ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(interceptor)
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(4)
                        .backoffStrategy(fixed)
                        .throttlingBackoffStrategy(fixed)
                        .build())
                .build();
    }
}
