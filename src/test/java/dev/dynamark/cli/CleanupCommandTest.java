package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.AwsBackend;
import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.backend.OwnedTables;
import dev.dynamark.backend.TaggingFront;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class CleanupCommandTest {

    @TempDir
    static Path folder;

    private static Backend local;
    private static TaggingFront front;
    private static DynamoDbClient client;

    @BeforeAll
    static void start() throws IOException {
        local = LocalBackend.start(folder);
        front = new TaggingFront(local.endpoint().uri());
        Duration patient = Duration.ofSeconds(20);
        client = DynamoClients.create(
                new Endpoint(
                        front.uri(), local.endpoint().region(), local.endpoint().credentials()),
                new ClientSettings(HttpClientKind.APACHE5, 2, 0, patient, patient),
                List.of());
    }

    @AfterAll
    static void stop() {
        client.close();
        front.close();
        local.close();
    }

    @Test
    void deletesWhatHasExpiredAndLeavesTheRestUntilAsked() {
        String expired = leave("2026-01-01T00:00:00Z");
        String needed = leave("2999-01-01T00:00:00Z");

        CommandRun looked = cleanup();
        assertThat(looked.err()).isEmpty();
        assertThat(looked.exitCode()).isEqualTo(1);
        assertThat(looked.out())
                .contains("left     " + expired + "  expired 2026-01-01T00:00:00Z")
                .contains("left     " + needed + "  needed until 2999-01-01T00:00:00Z")
                .contains("2 of 2 left; --delete deletes those that have expired");

        assertThat(cleanup("--delete").out()).contains("deleted  " + expired, "left     " + needed, "1 of 2 left");
        assertThat(client.listTables().tableNames()).containsExactly(needed);

        CommandRun all = cleanup("--delete", "--unexpired");
        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains("1 deleted.");
        assertThat(cleanup().out()).isEqualToIgnoringNewLines("No table is left.");
    }

    @Test
    void refusesAnAccountThatWasNotConfirmed() {
        CommandRun run = CommandRun.of("cleanup", "--confirm", "123456789012", "--endpoint", front.uri());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("confirmed as 123456789012", AwsBackend.NO_ACCOUNT);
    }

    @Test
    void needsAConfirmation() {
        CommandRun run = CommandRun.of("cleanup");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--confirm=ACCOUNT");
    }

    private static CommandRun cleanup(String... options) {
        String[] all = new String[options.length + 5];
        all[0] = "cleanup";
        all[1] = "--confirm";
        all[2] = AwsBackend.NO_ACCOUNT;
        all[3] = "--endpoint";
        all[4] = front.uri().toString();
        System.arraycopy(options, 0, all, 5, options.length);
        return CommandRun.of((Object[]) all);
    }

    /** As a run that was killed does. */
    private static String leave(String expires) {
        return new OwnedTables(client, "dynamark-", Map.of("dynamark:expires", expires))
                .create("orders", CleanupCommandTest::byPartitionKey);
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
