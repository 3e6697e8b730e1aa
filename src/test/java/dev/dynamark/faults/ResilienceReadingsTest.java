package dev.dynamark.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.Failure;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Retries;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Validity;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.Signing;
import dev.dynamark.report.MarkdownReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What throttling and retries cost stands beside latency, not hidden in it: faults of a proxy, counted one by one. */
class ResilienceReadingsTest {

    private static final String TABLE = "resilience";
    private static final String REASON = "TableReadProvisionedThroughputExceeded";
    private static final Duration PATIENT = Duration.ofSeconds(20);

    /** What the client without interceptors looks for. */
    @DynamoTable(TABLE)
    record Thing(@PartitionKey String pk) {}

    @TempDir
    static Path folder;

    private static Backend backend;
    private static FaultProxy proxy;

    @BeforeAll
    static void start() {
        backend = LocalBackend.start(folder);
        proxy = FaultProxy.inFrontOf(backend.endpoint().uri(), Script.pass());
        try (DynamoDbClient client = DynamoClients.create(backend.endpoint(), settings(0), List.of())) {
            client.createTable(table -> table.tableName(TABLE)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(AttributeDefinition.builder()
                            .attributeName("pk")
                            .attributeType(ScalarAttributeType.S)
                            .build())
                    .keySchema(KeySchemaElement.builder()
                            .attributeName("pk")
                            .keyType(KeyType.HASH)
                            .build()));
        }
    }

    @AfterAll
    static void stop() {
        proxy.close();
        backend.close();
    }

    @Test
    void tellsThrottlingRetriesAndBackOffOfTheSdksClient() {
        Recorder recorder = Recorder.builder().build();
        try (DynamoDbClient client =
                DynamoClients.create(throughProxy(), settings(3), List.of(recorder.sdkInterceptor()))) {
            everyThirdSucceeds(recorder, () -> get(client));
        }

        checkReadings(recorder.stop());
    }

    @Test
    void tellsThemOfAClientWithoutInterceptors() {
        Recorder recorder = Recorder.builder().build();
        try (SdkHttpClient http = DynamoClients.http(settings(3));
                DirectClient client = DynamoClients.createDirect(
                        throughProxy(), settings(3), Signing.CACHED_KEY, recorder.counted(http))) {
            Table<Thing> things = Dynamorm.builder().client(client).build().table(Thing.class, TABLE);
            everyThirdSucceeds(recorder, () -> things.find(things.key("1")));
        }

        checkReadings(recorder.stop());
    }

    @Test
    void tellsThrottlesOfOperationsThatFailed() {
        proxy.play(Script.always("GetItem", Fault.throttle()));
        Recorder recorder = Recorder.builder().build();
        try (DynamoDbClient client =
                DynamoClients.create(throughProxy(), settings(1), List.of(recorder.sdkInterceptor()))) {
            run(recorder, 2, () -> get(client));
        }
        Series failed = recorder.stop().series().get(0);

        assertThat(failed.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(failed.throttles()).hasValue(Map.of(REASON, 4L));
        assertThat(failed.retries().orElseThrow().perOp()).isEqualTo(1.0);
    }

    /** Each of two operations is throttled twice before it succeeds. */
    private static void everyThirdSucceeds(Recorder recorder, Runnable operation) {
        proxy.play((name, request) -> name.equals("GetItem") && request % 3 != 0 ? Fault.throttle() : Fault.pass());
        run(recorder, 2, operation);
    }

    private static void checkReadings(Recording recording) {
        Series series = recording.series().get(0);
        Retries retries = series.retries().orElseThrow();
        assertThat(series.outcome()).isEqualTo(Outcome.OK);
        assertThat(series.attemptsPerOp()).hasValue(3.0);
        assertThat(series.throttles()).hasValue(Map.of(REASON, 4L));
        assertThat(retries.perOp()).isEqualTo(2.0);
        assertThat(retries.operations()).isEqualTo(2);
        assertThat(retries.backoffNsPerOp())
                .isPositive()
                .isLessThan(series.latencyNs().mean());
        assertThat(MarkdownReport.text(result(recording)))
                .contains("retries/op", "back-off µs/op", "back-off % of mean", REASON + " 4");
    }

    private static void run(Recorder recorder, int operations, Runnable operation) {
        Burst burst = recorder.burst(operations);
        burst.begin();
        for (int i = 0; i < operations; i++) {
            long start = System.nanoTime();
            try {
                operation.run();
                burst.succeeded(i, start, System.nanoTime());
            } catch (RuntimeException refused) {
                burst.failed(i, start, System.nanoTime(), Failure.of(refused));
            }
        }
        burst.end();
        recorder.record(SeriesKey.of("aws-sdk", "get"), burst);
    }

    private static void get(DynamoDbClient client) {
        client.getItem(get -> get.tableName(TABLE).key(Map.of("pk", AttributeValue.fromS("1"))));
    }

    private static Result result(Recording recording) {
        Run run = new Run(
                "run",
                "faults",
                Optional.empty(),
                Map.of(),
                1,
                Mode.MIXED,
                "emulator",
                Map.of(),
                Instant.EPOCH,
                recording.durationMs(),
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
        return Result.of(
                run,
                MeasuredProcess.injector(Environment.ofThisProcess("local", "apache5"), recording),
                Validity.of(List.of()),
                recording);
    }

    private static Endpoint throughProxy() {
        return new Endpoint(
                proxy.uri(), backend.endpoint().region(), backend.endpoint().credentials());
    }

    private static ClientSettings settings(int retries) {
        return new ClientSettings(HttpClientKind.APACHE5, 2, retries, PATIENT, PATIENT.multipliedBy(3));
    }
}
