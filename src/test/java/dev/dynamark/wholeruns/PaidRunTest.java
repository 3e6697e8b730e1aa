package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.AwsBackend;
import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.RunStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs as on AWS, in which DynamoDB Local stands in for it. */
@Tag("long")
class PaidRunTest {

    @TempDir
    static Path databases;

    private static Backend local;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        local = LocalBackend.start(databases);
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void estimatesRunsAndDropsItsTables() {
        GatlingFork run = run(Map.of("aws.confirm", AwsBackend.NO_ACCOUNT, "rounds", "2", "warmUp", "1s"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("This run is charged for, and stops at 1 US dollars:")
                .containsPattern("load small: 1,008 × [0-9.]+ write units = [0-9,.]+ write units, USD 0\\.00")
                .contains("a million of get small: USD 0.06");
        assertThat(run.result().processes().get(0).environment().backend())
                .startsWith("DynamoDB of account " + AwsBackend.NO_ACCOUNT);
        assertThat(tables()).isEmpty();
    }

    @Test
    void stopsWhenTheMoneyIsSpent() {
        GatlingFork run = run(
                Map.of("aws.confirm", AwsBackend.NO_ACCOUNT, "aws.maxUsd", "0.004", "duration", "5m", "warmUp", "0s"));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
        assertThat(run.output()).contains("of at most 0.0040 US dollars (bench.aws.maxUsd)");
        assertThat(run.result().run().status()).isEqualTo(RunStatus.ABORTED);
        assertThat(run.result().run().reason().orElseThrow()).contains("bench.aws.maxUsd");
        assertThat(run.result().series()).isNotEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void createsNothingThatCannotBeLoadedForTheMoney() {
        GatlingFork run = run(Map.of("aws.confirm", AwsBackend.NO_ACCOUNT, "aws.maxUsd", "0.001"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("Loading the tables alone costs 0.00")
                .contains("Nothing was created")
                .doesNotContain("Loaded ");
        assertThat(tables()).isEmpty();
    }

    @Test
    void createsNothingInAnAccountThatWasNotConfirmed() {
        GatlingFork run = run(Map.of("aws.confirm", "123456789012"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("The account was confirmed as 123456789012, but the credentials are those of");
        assertThat(tables()).isEmpty();
    }

    private GatlingFork run(Map<String, String> given) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "backend", "aws",
                "endpoint", local.endpoint().uri().toString(),
                "contestants", "aws-sdk,dynamorm-direct",
                "operations", "put,get",
                "burst", "5"));
        settings.putAll(given);
        return GatlingFork.run("dev.dynamark.simulations.CompareSimulation", folder, settings);
    }

    private static List<String> tables() {
        Duration patient = Duration.ofSeconds(20);
        try (DynamoDbClient client = DynamoClients.create(
                local.endpoint(), new ClientSettings(HttpClientKind.APACHE5, 2, 0, patient, patient), List.of())) {
            return client.listTables().tableNames();
        }
    }
}
