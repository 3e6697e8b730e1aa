package dev.dynamark.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.backend.OwnedTables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class FaultProxyTest {

    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("1"), "total", AttributeValue.fromN("10"));
    private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("1"));
    private static final Duration PATIENT = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static Backend backend;
    private static FaultProxy proxy;
    private static DynamoDbClient direct;
    private static OwnedTables tables;
    private static String table;

    @BeforeAll
    static void start() {
        backend = LocalBackend.start(folder);
        proxy = FaultProxy.inFrontOf(backend.endpoint().uri(), Script.pass());
        direct = DynamoClients.create(backend.endpoint(), settings(HttpClientKind.APACHE5, 0, PATIENT), List.of());
        tables = new OwnedTables(direct, "faults-");
        table = tables.create("items", FaultProxyTest::byPartitionKey);
        direct.putItem(put -> put.tableName(table).item(ITEM));
    }

    @AfterAll
    static void stop() {
        tables.close();
        direct.close();
        proxy.close();
        backend.close();
    }

    @ParameterizedTest
    @EnumSource
    void passesRequestsOn(HttpClientKind kind) {
        proxy.play(Script.pass());
        try (DynamoDbClient client = client(kind)) {
            assertThat(get(client)).isEqualTo(ITEM);
            assertThat(get(client)).isEqualTo(ITEM);
            assertThat(proxy.requests("GetItem")).isEqualTo(2);
        }
    }

    @Test
    void throttlesWithAReason() {
        proxy.play(Script.always("GetItem", Fault.throttle()));
        try (DynamoDbClient client = client(HttpClientKind.APACHE5)) {
            ProvisionedThroughputExceededException throttled =
                    catchThrowableOfType(ProvisionedThroughputExceededException.class, () -> get(client));

            assertThat(throttled.isThrottlingException()).isTrue();
            assertThat(throttled.throttlingReasons()).singleElement().satisfies(reason -> assertThat(reason.reason())
                    .isEqualTo("TableReadProvisionedThroughputExceeded"));
        }
    }

    @Test
    void failsConditionsOfWrites() {
        proxy.play(Script.always("PutItem", Fault.conditional()));
        try (DynamoDbClient client = client(HttpClientKind.APACHE5)) {
            assertThatThrownBy(() -> client.putItem(put -> put.tableName(table).item(ITEM)))
                    .isInstanceOf(ConditionalCheckFailedException.class);
            assertThat(get(client)).isEqualTo(ITEM);
        }
    }

    @Test
    void failsInsideTheService() {
        proxy.play(Script.always("GetItem", Fault.serverError()));
        try (DynamoDbClient client = client(HttpClientKind.APACHE5)) {
            InternalServerErrorException failed =
                    catchThrowableOfType(InternalServerErrorException.class, () -> get(client));

            assertThat(failed.statusCode()).isEqualTo(500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void resetsConnections(HttpClientKind kind) {
        proxy.play(Script.once("GetItem", 1, Fault.reset()));
        try (DynamoDbClient client = client(kind)) {
            assertThatThrownBy(() -> get(client))
                    .isInstanceOf(SdkClientException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(get(client)).isEqualTo(ITEM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void resetsConnectionsInUse(HttpClientKind kind) {
        proxy.play(Script.once("GetItem", 2, Fault.reset()));
        try (DynamoDbClient client = client(kind)) {
            assertThat(get(client)).isEqualTo(ITEM);
            assertThatThrownBy(() -> get(client)).isInstanceOf(SdkClientException.class);
            assertThat(proxy.requests("GetItem")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void delaysBeyondTheTimeOut(HttpClientKind kind) {
        proxy.play(Script.once("GetItem", 2, Fault.delay(Duration.ofMinutes(10))));
        try (DynamoDbClient client = client(kind)) {
            assertThat(get(client)).isEqualTo(ITEM);
            assertThatThrownBy(() -> client.getItem(get -> get.tableName(table)
                            .key(KEY)
                            .overrideConfiguration(limit -> limit.apiCallAttemptTimeout(Duration.ofMillis(300)))))
                    .isInstanceOf(ApiCallAttemptTimeoutException.class);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(get(client)).isEqualTo(ITEM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyHttpClientKeepsTheLimitOfAnAttempt(HttpClientKind kind) {
        proxy.play(Script.always("GetItem", Fault.delay(Duration.ofMinutes(10))));
        try (DynamoDbClient client = client(settings(kind, 0, Duration.ofMillis(300)))) {
            assertThatThrownBy(() -> get(client)).isInstanceOf(ApiCallAttemptTimeoutException.class);
        }
    }

    @Test
    void answersWithAnotherItem() {
        proxy.play(Script.always("GetItem", Fault.wrongItem("{\"pk\":{\"S\":\"2\"}}")));
        try (DynamoDbClient client = client(HttpClientKind.APACHE5)) {
            assertThat(get(client)).isEqualTo(Map.of("pk", AttributeValue.fromS("2")));
        }
    }

    @Test
    void showsRetriesAsRequests() {
        proxy.play(Script.once("GetItem", 1, Fault.serverError()));
        try (DynamoDbClient client = client(settings(HttpClientKind.APACHE5, 2, PATIENT))) {
            assertThat(get(client)).isEqualTo(ITEM);
            assertThat(proxy.requests("GetItem")).isEqualTo(2);
        }
    }

    @Test
    void retriesNoMoreOftenThanTold() {
        proxy.play(Script.always("GetItem", Fault.serverError()));
        try (DynamoDbClient client = client(settings(HttpClientKind.APACHE5, 2, PATIENT))) {
            assertThatThrownBy(() -> get(client)).isInstanceOf(InternalServerErrorException.class);
            assertThat(proxy.requests("GetItem")).isEqualTo(3);
        }
    }

    @Test
    void dropsDelayedRequestsWhenClosed() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        FaultProxy closing = FaultProxy.inFrontOf(backend.endpoint().uri(), (operation, request) -> {
            arrived.countDown();
            return Fault.delay(Duration.ofMinutes(10));
        });
        try (closing;
                DynamoDbClient client = client(closing, settings(HttpClientKind.APACHE5, 0, PATIENT))) {
            CompletableFuture<Map<String, AttributeValue>> delayed = CompletableFuture.supplyAsync(() -> get(client));
            arrived.await();

            closing.close();

            assertThatThrownBy(delayed::join).hasCauseInstanceOf(SdkClientException.class);
        }
    }

    private static Map<String, AttributeValue> get(DynamoDbClient client) {
        return client.getItem(get -> get.tableName(table).key(KEY)).item();
    }

    private static DynamoDbClient client(HttpClientKind kind) {
        return client(settings(kind, 0, PATIENT));
    }

    private static DynamoDbClient client(ClientSettings settings) {
        return client(proxy, settings);
    }

    private static DynamoDbClient client(FaultProxy through, ClientSettings settings) {
        Endpoint local = backend.endpoint();
        return DynamoClients.create(
                new Endpoint(through.uri(), local.region(), local.credentials()), settings, List.of());
    }

    private static ClientSettings settings(HttpClientKind kind, int retries, Duration attempt) {
        return new ClientSettings(kind, 5, retries, attempt, Duration.ofMinutes(1));
    }

    private static void byPartitionKey(CreateTableRequest.Builder design) {
        design.billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build());
    }
}
