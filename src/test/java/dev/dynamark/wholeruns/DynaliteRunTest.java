package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.Capability;
import dev.dynamark.backend.Dynalite;
import dev.dynamark.backend.EndpointBackend;
import dev.dynamark.backend.Tier;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second real server: what is measured does not depend on DynamoDB Local. */
@Tag("long")
class DynaliteRunTest {

    private static Dynalite dynalite;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        dynalite = Dynalite.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (dynalite != null) {
            dynalite.close();
        }
    }

    @Test
    void knowsWhatItLacks() {
        try (Backend backend = EndpointBackend.connect(dynalite.uri(), Optional.empty())) {
            assertThat(backend.tier()).isEqualTo(Tier.EMULATOR);
            assertThat(backend.capabilities())
                    .contains(Capability.PARALLEL_SCAN)
                    .doesNotContain(Capability.TRANSACTIONS);
        }
    }

    @Test
    void comparesContestantsInAllSixOperations() {
        GatlingFork run = GatlingFork.run(
                "dev.dynamark.simulations.CompareSimulation",
                folder,
                Map.of(
                        "endpoint", dynalite.uri().toString(),
                        "contestants", "aws-sdk,enhanced,dynamorm,dynamorm-direct",
                        "rounds", "3",
                        "warmUp", "1s",
                        "burst", "5"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        Result result = run.result();
        assertThat(result.series()).hasSize(4 * 6).allSatisfy(series -> assertThat(series.outcome())
                .isEqualTo(Outcome.OK));
        assertThat(result.series())
                .filteredOn(series ->
                        series.operation().equals("get") && series.contestant().equals("aws-sdk"))
                .singleElement()
                .extracting(Series::usdPerMillion)
                .isEqualTo(Optional.of(0.0625));
        assertThat(result.processes().get(0).environment().backend())
                .startsWith("DynamoDB emulator at " + dynalite.uri());
    }

    @Test
    void leavesTransfersOutWithoutTransactions() {
        GatlingFork run = GatlingFork.run(
                "dev.dynamark.simulations.BatchAndTransactionSimulation",
                folder,
                Map.of(
                        "endpoint", dynalite.uri().toString(),
                        "contestants", "aws-sdk,enhanced",
                        "rounds", "2",
                        "warmUp", "1s"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output().indexOf("transfer was skipped: DynamoDB emulator at"))
                .isNotNegative()
                .isLessThan(run.output().indexOf("Loading small"));
        assertThat(run.result().run().reason().orElseThrow()).contains("has no transactions");
        assertThat(run.result().series()).extracting(Series::operation).containsOnly("batch-write", "batch-get");
    }
}
