package dev.dynamark.gatling;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static dev.dynamark.gatling.DynamoDsl.lockStep;
import static dev.dynamark.gatling.DynamoDsl.race;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Answers and failures that a workload provokes are neither successes nor errors, and races may mix operations. */
class ExpectedAnswersTest {

    private static final Contestant MEMORY = contestant("memory");

    @TempDir
    Path folder;

    private static OperationActionBuilder<Integer, Optional<Integer>> read(String name) {
        return MEMORY.operation(name).burst(10).with((session, i) -> i).call(i -> {
            if (i % 5 == 4) {
                throw ConditionalCheckFailedException.builder().build();
            }
            return i % 2 == 0 ? Optional.of(i) : Optional.<Integer>empty();
        });
    }

    public static final class Provoking extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public Provoking() {
            setUp(scenario("one")
                            .exec(read("expecting")
                                    .expect("nothing there", (i, found) -> found.isEmpty())
                                    .expectFailure(
                                            "refused",
                                            (i, failure) -> failure.category() == FailureCategory.CONDITIONAL)
                                    .check("is there", Optional::isPresent))
                            .exec(read("not expecting").check("is there", Optional::isPresent))
                            .injectOpen(atOnceUsers(1)))
                    .protocols(dynamo().threads(1).recorder(RECORDER))
                    .assertions(global().failedRequests().count().is(1L));
        }
    }

    @Test
    void recordsWhatIsExpectedApartFromSuccessesAndErrors() {
        GatlingRun run = GatlingRun.of(Provoking.class, folder);
        Recording recording = Provoking.RECORDER.stop();

        assertThat(run.exitCode()).isZero();
        assertThat(counts(recording, "expecting")).isEqualTo(Map.of(Outcome.OK, 4L, Outcome.EXPECTED, 6L));
        assertThat(counts(recording, "not expecting")).isEqualTo(Map.of(Outcome.OK, 4L, Outcome.ERROR, 6L));
        assertThat(recording.series().stream()
                        .filter(series -> series.outcome() == Outcome.EXPECTED)
                        .flatMap(series -> series.errors().stream())
                        .collect(Collectors.toMap(ErrorCount::type, ErrorCount::count)))
                .isEqualTo(Map.of("nothing there", 4L, "refused", 2L));
    }

    private static Map<Outcome, Long> counts(Recording recording, String operation) {
        return recording.series().stream()
                .filter(series -> series.operation().equals(operation))
                .collect(Collectors.toMap(Series::outcome, Series::count));
    }

    public static final class Mixing extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public Mixing() {
            Race race = race("read").and("write");
            for (String id : new String[] {"one", "other"}) {
                race = race.turn(id, exec(operation(id, "read")).exec(operation(id, "write")));
            }
            setUp(scenario("both").exec(lockStep(2).rounds(7).run(race)).injectOpen(atOnceUsers(2)))
                    .protocols(dynamo().threads(2).recorder(RECORDER));
        }

        private static OperationActionBuilder<Void, Integer> operation(String id, String name) {
            return contestant(id).operation(name).call(() -> 1);
        }
    }

    @Test
    void announcesTheOrderOfARoundForEachOperationOfAMix() {
        GatlingRun.of(Mixing.class, folder);
        Recording recording = Mixing.RECORDER.stop();

        assertThat(recording.rounds()).extracting(Rounds::operation).containsExactlyInAnyOrder("read", "write");
        assertThat(recording.rounds()).allSatisfy(rounds -> assertThat(rounds.order())
                .isEqualTo(recording.rounds().get(0).order())
                .hasSize(7));
        assertThat(recording.series())
                .allSatisfy(series -> assertThat(series.count()).isEqualTo(14));
    }

    public static final class Breaking extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public Breaking() {
            setUp(scenario("one")
                            .exec(MEMORY.operation("broken")
                                    .with("1")
                                    .callAsync(CompletableFuture::completedFuture)
                                    .expect("broken", (i, found) -> {
                                        throw new IllegalStateException("secret");
                                    }))
                            .injectOpen(atOnceUsers(1)))
                    .protocols(dynamo().threads(1).recorder(RECORDER));
        }
    }

    @Test
    void takesAnExpectationThatThrowsForAnError() {
        GatlingRun run = GatlingRun.of(Breaking.class, folder);

        assertThat(counts(Breaking.RECORDER.stop(), "broken")).isEqualTo(Map.of(Outcome.ERROR, 1L));
        assertThat(run.log().requests())
                .allSatisfy(request -> assertThat(request.toString()).doesNotContain("secret"));
    }
}
