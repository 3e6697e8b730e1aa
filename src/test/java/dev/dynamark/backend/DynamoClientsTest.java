package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoClientsTest {

    private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("1"));

    @TempDir
    static Path folder;

    private static Backend backend;
    private static OwnedTables tables;
    private static String table;

    @BeforeAll
    static void start() {
        backend = LocalBackend.start(folder);
        tables = new OwnedTables(client(HttpClientKind.APACHE5), "clients-");
        table = tables.create("items", Tables::byPartitionKey);
    }

    @AfterAll
    static void stop() {
        tables.close();
        backend.close();
    }

    @ParameterizedTest
    @EnumSource
    void writesAndReadsAnItemOf100Kilobytes(HttpClientKind kind) {
        byte[] content = new byte[100_000];
        content[99_999] = (byte) kind.ordinal();
        try (DynamoDbClient client = client(kind)) {
            client.putItem(put -> put.tableName(table)
                    .item(Map.of(
                            "pk",
                            AttributeValue.fromS(kind.label()),
                            "content",
                            AttributeValue.fromB(SdkBytes.fromByteArray(content)))));

            Map<String, AttributeValue> item = client.getItem(
                            get -> get.tableName(table).key(Map.of("pk", AttributeValue.fromS(kind.label()))))
                    .item();

            assertThat(item.get("content").b().asByteArray()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @EnumSource
    void serviceErrorsKeepTheirType(HttpClientKind kind) {
        try (DynamoDbClient client = client(kind)) {
            assertThatThrownBy(
                            () -> client.getItem(get -> get.tableName("missing").key(KEY)))
                    .isInstanceOf(software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "URL_CONNECTION")
    void closingTheClientClosesItsHttpClient(HttpClientKind kind) {
        DynamoDbClient client = client(kind);
        client.getItem(get -> get.tableName(table).key(KEY));

        client.close();

        assertThatThrownBy(() -> client.getItem(get -> get.tableName(table).key(KEY)));
    }

    @Test
    void interceptorsSeeEveryCall() {
        AtomicInteger calls = new AtomicInteger();
        ExecutionInterceptor counting = new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                calls.incrementAndGet();
            }
        };
        try (DynamoDbClient client =
                DynamoClients.create(backend.endpoint(), settings(HttpClientKind.APACHE5), List.of(counting))) {
            client.getItem(get -> get.tableName(table).key(KEY));
            client.getItem(get -> get.tableName(table).key(KEY));
        }
        assertThat(calls).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void asynchronousClientsWriteAndReadAnItemOf100Kilobytes(HttpClientKind kind) {
        byte[] content = new byte[100_000];
        content[99_999] = (byte) kind.ordinal();
        AttributeValue pk = AttributeValue.fromS("async " + kind.label());
        Map<String, AttributeValue> item =
                Map.of("pk", pk, "content", AttributeValue.fromB(SdkBytes.fromByteArray(content)));
        try (DynamoDbAsyncClient client = DynamoClients.createAsync(backend.endpoint(), settings(kind), List.of())) {
            assertThat(client.putItem(put -> put.tableName(table).item(item))
                            .thenCompose(written -> client.getItem(get ->
                                    get.tableName(table).key(Map.of("pk", pk)).consistentRead(true)))
                            .join()
                            .item())
                    .isEqualTo(item);
            assertThatThrownBy(
                            () -> client.getItem(get -> get.tableName("missing").key(KEY))
                                    .join())
                    .hasCauseInstanceOf(software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asynchronousClientsHaveNettyWhereTheirHttpClientBlocks(HttpClientKind kind) {
        assertThat(kind.ofAsynchronous()).isEqualTo(kind == HttpClientKind.CRT ? kind : HttpClientKind.NETTY);
    }

    private static DynamoDbClient client(HttpClientKind kind) {
        return DynamoClients.create(backend.endpoint(), settings(kind), List.of());
    }

    private static ClientSettings settings(HttpClientKind kind) {
        return new ClientSettings(kind, 10, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));
    }
}
