package dev.dynamark.measure;

import static dev.dynamark.measure.ScriptedDynamo.error;
import static dev.dynamark.measure.ScriptedDynamo.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** What should have been consumed, beside what the answers of a scripted server say. */
class CalculatedCapacityTest {

    private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("1"));

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
    void pricesWhatWasCalculatedAndCountsWhatWasToldOtherwise() {
        dynamo.answers(told(0.5), told(2.0), told(0.25));

        Series series = record(CapacitySampling.ALWAYS, 3);

        CalculatedCapacity capacity = series.calculatedCapacity().orElseThrow();
        assertThat(capacity)
                .isEqualTo(new CalculatedCapacity(
                        0.5, 0, 3, 1, 1, Optional.of("GetItem: calculated 0.5 r + 0.0 w, told 2.0 r + 0.0 w")));
        assertThat(series.readUnitsPerOp()).hasValue(2.75 / 3);
        assertThat(series.usdPerMillion()).hasValue(0.5);
        assertThat(series.priceTable()).hasValue("a dollar for a million units");
    }

    @Test
    void pricesWhatWasToldWhereNothingCanBeCalculated() {
        dynamo.answers(told(4));
        Recorder recorder = recorder(CapacitySampling.ALWAYS);
        try (DynamoDbClient client = client(recorder)) {
            run(recorder, 1, () -> client.putItem(put -> put.tableName("t").item(KEY)));
        }
        Series series = recorder.stop().series().get(0);

        assertThat(series.calculatedCapacity()).isEmpty();
        assertThat(series.usdPerMillion()).hasValue(4.0);
    }

    @Test
    void pricesWritesThatAreRefusedForTheirCondition() {
        dynamo.answers(error(400, "ConditionalCheckFailedException", ""), error(400, "ValidationException", ""));
        Recorder recorder = recorder(CapacitySampling.ALWAYS);
        try (DynamoDbClient client = client(recorder)) {
            for (int i = 0; i < 2; i++) {
                Burst burst = recorder.burst(1);
                burst.begin();
                try {
                    client.putItem(put -> put.tableName("t").item(KEY));
                    throw new AssertionError("it is refused");
                } catch (DynamoDbException refused) {
                    burst.failed(0, 0, 1, Failure.of(refused));
                }
                burst.end();
                recorder.record(SeriesKey.of("aws-sdk", "put " + i), burst);
            }
        }

        assertThat(recorder.stop().series())
                .extracting(Series::operation, Series::usdPerMillion)
                .containsExactlyInAnyOrder(tuple("put 0", Optional.of(3.0)), tuple("put 1", Optional.empty()));
    }

    @Test
    void calculatesInTheWarmUpAloneWhereThatIsAsked() {
        dynamo.answers(told(0.5), told(0.5), ok("{}"));
        Recorder recorder = recorder(CapacitySampling.WARM_UP);
        try (DynamoDbClient client = client(recorder)) {
            Runnable get = () -> client.getItem(each -> each.tableName("t").key(KEY));
            recorder.warmUp();
            run(recorder, 2, get);
            recorder.measure();
            run(recorder, 1, get);
        }
        Series series = recorder.stop().series().get(0);

        assertThat(series.count()).isEqualTo(1);
        assertThat(series.calculatedCapacity().orElseThrow().requests()).isEqualTo(2);
        assertThat(series.usdPerMillion()).hasValue(0.5);
    }

    @Test
    void leavesOutWhatNobodyAskedFor() {
        Series series = record(CapacitySampling.NEVER, 1);

        assertThat(series.calculatedCapacity()).isEmpty();
        assertThat(series.usdPerMillion()).isEmpty();
        assertThat(series.priceTable()).isEmpty();
    }

    private Series record(CapacitySampling sampling, int operations) {
        Recorder recorder = recorder(sampling);
        try (DynamoDbClient client = client(recorder)) {
            run(
                    recorder,
                    operations,
                    () -> client.getItem(get -> get.tableName("t").key(KEY)));
        }
        return recorder.stop().series().get(0);
    }

    private static void run(Recorder recorder, int operations, Runnable operation) {
        Burst burst = recorder.burst(operations);
        burst.begin();
        for (int i = 0; i < operations; i++) {
            long start = System.nanoTime();
            operation.run();
            burst.succeeded(i, start, System.nanoTime());
        }
        burst.end();
        recorder.record(SeriesKey.of("aws-sdk", "get"), burst);
    }

    private static Recorder recorder(CapacitySampling sampling) {
        return Recorder.builder().capacity(sampling).costs(new Halves()).build();
    }

    private static ScriptedDynamo.Answer told(double units) {
        return ok("{\"ConsumedCapacity\":{\"TableName\":\"t\",\"CapacityUnits\":" + units + "}}");
    }

    private DynamoDbClient client(Recorder recorder) {
        return DynamoDbClient.builder()
                .endpointOverride(dynamo.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(each -> each.addExecutionInterceptor(recorder.sdkInterceptor()))
                .build();
    }

    /** Half a unit a get, a quarter is known to be told; of puts it knows nothing. */
    private static final class Halves implements CostModel {

        @Override
        public Optional<CapacityUnits> units(SdkRequest request, SdkResponse response) {
            return request instanceof PutItemRequest ? Optional.empty() : Optional.of(new CapacityUnits(0.5, 0));
        }

        @Override
        public Optional<CapacityUnits> refusedUnits(SdkRequest request, Throwable refusal) {
            return Optional.of(new CapacityUnits(0, 3));
        }

        @Override
        public boolean isKnownDeviation(SdkRequest request, SdkResponse response, CapacityUnits told) {
            return request instanceof GetItemRequest && told.read() == 0.25;
        }

        @Override
        public double usd(CapacityUnits units) {
            return (units.read() + units.write()) / 1e6;
        }

        @Override
        public String priceTable() {
            return "a dollar for a million units";
        }
    }
}
