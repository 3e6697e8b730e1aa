package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.AwsSdkContestant;
import dev.dynamark.contestants.LockingContestant;
import dev.dynamark.contestants.LockingStore;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.Stand;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mix as its user runs it: what is expected is counted apart, and a lost write fails the run. */
class CrudSimulationTest {

    private static final String CRUD = CrudSimulation.class.getName();
    private static final List<String> OPERATIONS = List.of("create", "read", "update", "delete");

    @TempDir
    Path folder;

    @Test
    void mixesOperationsAndLosesNoWrite() {
        GatlingFork run = GatlingFork.run(
                CRUD,
                folder,
                Map.of("contestants", "aws-sdk,tempest,dynamorm", "warmUp", "1s", "rounds", "6", "users", "3"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("Contestant tempest is left out: it has no optimistic locks");
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.validity().checks())
                .filteredOn(check -> !check.passed())
                .extracting(Validity.Check::name)
                .doesNotContain("complete", "no failed operation", "answers checked", "same work");
        for (String contestant : List.of("aws-sdk", "dynamorm")) {
            assertThat(OPERATIONS.stream().map(operation -> count(result, contestant, operation)))
                    .as("3 users, 6 rounds of 40 operations")
                    .containsExactly(72L, 504L, 108L, 36L);
            assertThat(expected(result, contestant, "read").type()).isEqualTo("read after delete");
            assertThat(expected(result, contestant, "update").type()).isEqualTo("optimistic lock lost");
        }
        assertThat(result.rounds()).hasSize(4).allSatisfy(rounds -> assertThat(rounds.meanNs())
                .hasSize(6));
        assertThat(run.markdown()).contains("### Expected", "read after delete");
        assertThat(run.output()).contains("aws-sdk lost no write: count of failed events is 0.0 : true");
        assertThat(run.page()).content().contains("Expected: what the workload provoked");
    }

    @Test
    @Tag("long")
    void arrivesAtARateAndLosesNoWrite() {
        GatlingFork run = GatlingFork.run(
                CRUD,
                folder,
                Map.ofEntries(
                        Map.entry("contestants", "aws-sdk"),
                        Map.entry("load", "spike"),
                        Map.entry("rate", "20"),
                        Map.entry("peak", "4"),
                        Map.entry("duration", "10s"),
                        Map.entry("rampUp", "1s"),
                        Map.entry("warmUp", "0s")));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(OPERATIONS.stream().mapToLong(operation -> count(result, "aws-sdk", operation)))
                .as("20 a second for 8 s and 80 for 2 s")
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(320));
        assertThat(result.series())
                .allSatisfy(series -> assertThat(series.tags().orElseThrow()).containsKey("stage"));
        assertThat(run.output()).contains("aws-sdk lost no write: count of failed events is 0.0 : true");
    }

    private static long count(Result result, String contestant, String operation) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant))
                .filter(series -> series.operation().equals(operation))
                .mapToLong(Series::count)
                .sum();
    }

    private static ErrorCount expected(Result result, String contestant, String operation) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant))
                .filter(series -> series.operation().equals(operation))
                .filter(series -> series.outcome() == Outcome.EXPECTED)
                .flatMap(series -> series.errors().stream())
                .findFirst()
                .orElseThrow();
    }

    /** The baseline, but the last of its writes that it acknowledges never reaches the table. */
    public static final class LosesOneWrite implements LockingContestant {

        private static final int LAST_CREATED = 55;

        @Override
        public String id() {
            return "loses-one-write";
        }

        @Override
        public String description() {
            return "acknowledges a write that it does not send";
        }

        @Override
        public LockingStore<?> open(Stand stand) {
            LockingStore<?> store = new AwsSdkContestant().open(stand);
            AtomicInteger created = new AtomicInteger();
            return (LockingStore<?>) Proxy.newProxyInstance(
                    LockingStore.class.getClassLoader(),
                    new Class<?>[] {LockingStore.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("create") && created.incrementAndGet() == LAST_CREATED) {
                            return null;
                        }
                        try {
                            return method.invoke(store, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }

    @Test
    void failsARunThatLosesOneAcknowledgedWrite() throws IOException {
        Path services = folder.resolve("classes/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(OrderContestant.class.getName()), LosesOneWrite.class.getName());

        GatlingFork run = GatlingFork.run(
                CRUD,
                folder,
                Map.of(
                        "contestants", "aws-sdk,loses-one-write",
                        "mix", "create=100",
                        "warmUp", "0s",
                        "rounds", "5",
                        "burst", "7"),
                folder.resolve("classes"));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(run.result().series())
                .as("every operation was acknowledged")
                .allSatisfy(series -> assertThat(series.outcome()).isEqualTo(Outcome.OK));
        assertThat(run.output())
                .contains("loses-one-write lost no write: count of failed events is 0.0 : false (actual : 1.0)")
                .contains("1 of 55 items are wrong", "is gone and nobody")
                .contains("aws-sdk lost no write: count of failed events is 0.0 : true");
    }

    @Test
    void saysWhatItCannotDoBeforeAnythingIsStarted() {
        assertThat(GatlingFork.run(CRUD, folder, Map.of("mix", "transfer=1")).output())
                .contains("bench.mix: transfer is no operation of CrudSimulation")
                .doesNotContain("DynamoDB Local ...");
        assertThat(GatlingFork.run(CRUD, folder, Map.of("operations", "get")).output())
                .contains("bench.operations: has no meaning for CrudSimulation")
                .doesNotContain("DynamoDB Local ...", "Exception");
    }
}
