package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.backend.replay.Tape;
import dev.dynamark.backend.replay.UnrecordedRequestException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

class ReplayBackendTest {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 2, Duration.ofSeconds(20), Duration.ofSeconds(20));
    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("1"), "text", AttributeValue.fromS("ünïcode"));

    @TempDir
    Path folder;

    @Test
    void givesSdkClientsTheirOwnAnswersAgainWhenDynamoDbLocalHasEnded() {
        try (ReplayBackend backend = ReplayBackend.start(folder)) {
            ProcessHandle server = backend.process().orElseThrow();
            OwnedTables tables =
                    new OwnedTables(DynamoClients.create(backend.endpoint(), SETTINGS, List.of()), "replay-");
            String table = tables.create("items", Tables::byPartitionKey);
            Tape tape = backend.newTape();
            Tape asyncTape = backend.newTape();
            try (DynamoDbClient client = DynamoClients.create(backend.endpoint(), SETTINGS.through(tape), List.of());
                    DynamoDbAsyncClient async =
                            DynamoClients.createAsync(backend.endpoint(), SETTINGS.through(asyncTape), List.of())) {
                PutItemResponse put =
                        client.putItem(request -> request.tableName(table).item(ITEM));
                GetItemResponse got = client.getItem(get(table, "1"));
                GetItemResponse gotLater = async.getItem(get(table, "1")).join();
                tables.close();
                backend.stopRecording();

                assertThat(server.isAlive()).isFalse();
                assertThat(backend.process()).isEmpty();
                assertThat(got.item()).isEqualTo(ITEM);
                for (int i = 0; i < 3; i++) {
                    assertThat(client.putItem(
                                            request -> request.tableName(table).item(ITEM))
                                    .responseMetadata())
                            .isEqualTo(put.responseMetadata());
                    assertThat(client.getItem(get(table, "1"))).isEqualTo(got);
                    GetItemResponse again = async.getItem(get(table, "1")).join();
                    assertThat(again).isEqualTo(gotLater);
                    assertThat(again.responseMetadata().requestId())
                            .isEqualTo(gotLater.responseMetadata().requestId())
                            .isNotEqualTo(got.responseMetadata().requestId());
                }
                assertThatThrownBy(() -> client.getItem(get(table, "other")))
                        .isInstanceOf(UnrecordedRequestException.class)
                        .hasMessageContaining("Key.pk.S: recorded \"1\", sent \"other\"");
                assertThatThrownBy(() -> async.getItem(get(table, "other")).join())
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(UnrecordedRequestException.class)
                        .hasMessageContaining("Key.pk.S: recorded \"1\", sent \"other\"");
                assertThatThrownBy(backend::newTape)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("has ended");
            }
        }
    }

    @Test
    void isOfTheTierReplayAndEndsItsServerWhenItIsClosed() {
        ReplayBackend backend = ReplayBackend.start(folder);
        ProcessHandle server = backend.process().orElseThrow();
        assertThat(backend.tier()).isEqualTo(Tier.REPLAY);
        assertThat(backend.name()).isEqualTo("replay");
        assertThat(backend.description()).startsWith("recorded answers, without sockets, of DynamoDB Local");

        backend.close();
        backend.close();

        assertThat(server.isAlive()).isFalse();
    }

    private static GetItemRequest get(String table, String key) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Map.of("pk", AttributeValue.fromS(key)))
                .build();
    }
}
