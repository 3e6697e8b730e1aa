package dev.dynamark.gatling;

import static dev.dynamark.gatling.DynamoDsl.arrival;
import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static dev.dynamark.gatling.DynamoDsl.verdict;
import static io.gatling.javaapi.core.CoreDsl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Series;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol's threads, its recorder and what is left when it is closed. */
class DynamoProtocolTest {

    @TempDir
    Path folder;

    private static Series seriesOf(Recorder recorder, String operation) {
        return recorder.stop().series().stream()
                .filter(series -> series.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    public static final class Queueing extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public Queueing() {
            setUp(scenario("queueing")
                            .exec(contestant("memory").operation("sleep").call(() -> {
                                Thread.sleep(50);
                                return 1;
                            }))
                            .injectOpen(atOnceUsers(8)))
                    .protocols(dynamo().threads(2).recorder(RECORDER));
        }
    }

    @Test
    void tellsWaitingForAThreadFromServiceTime() {
        GatlingRun.of(Queueing.class, folder);
        Series series = seriesOf(Queueing.RECORDER, "sleep");

        // The last two of eight wait for three turns of two; on a busy machine not all come at once.
        assertThat(series.count()).isEqualTo(8);
        assertThat(series.latencyNs().p50()).isBetween(49_000_000L, 100_000_000L);
        assertThat(series.poolWaitNs().orElseThrow().max()).isGreaterThan(100_000_000L);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("dynamark-worker-"));
    }

    public static final class Crowd extends Simulation {
        static final AtomicInteger BYSTANDER = new AtomicInteger();

        public Crowd() {
            setUp(
                            scenario("crowd")
                                    .during(Duration.ofSeconds(2))
                                    .on(contestant("crowd").operation("block").call(() -> {
                                        LockSupport.parkNanos(1_000_000);
                                        return 1;
                                    }))
                                    .injectOpen(atOnceUsers(64)),
                            ticking(BYSTANDER))
                    .protocols(dynamo().threads(64));
        }
    }

    public static final class Alone extends Simulation {
        static final AtomicInteger BYSTANDER = new AtomicInteger();

        public Alone() {
            setUp(ticking(BYSTANDER)).protocols(dynamo().threads(64));
        }
    }

    /** A user that only waits asynchronously: it suffers when somebody holds up its event loop. */
    private static PopulationBuilder ticking(AtomicInteger ticks) {
        return scenario("bystander")
                .during(Duration.ofSeconds(2))
                .on(contestant("bystander").operation("tick").with("1").callAsync(one -> {
                    ticks.incrementAndGet();
                    return CompletableFuture.supplyAsync(
                            () -> one, CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS));
                }))
                .injectOpen(atOnceUsers(1));
    }

    @Test
    void neverStarvesABystanderWhileManyUsersBlock() {
        GatlingRun.of(Alone.class, folder.resolve("alone"));
        SimulationLog crowded =
                GatlingRun.of(Crowd.class, folder.resolve("crowd")).log();

        // Blocking calls on the event loops leave it a fourteenth; a pool leaves it most on two busy cores.
        assertThat(Crowd.BYSTANDER.get()).isGreaterThan(Alone.BYSTANDER.get() / 4);
        assertThat(crowded.named("crowd block")).hasSizeGreaterThan(10_000);
    }

    public static final class OpenModel extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();
        static final AtomicInteger CALLS = new AtomicInteger();

        public OpenModel() {
            setUp(scenario("open")
                            .exec(arrival(100))
                            .exec(contestant("memory").operation("pausing").call(() -> {
                                if (CALLS.incrementAndGet() == 20) {
                                    Thread.sleep(300);
                                }
                                return 1;
                            }))
                            .injectOpen(constantUsersPerSec(100).during(1)))
                    .protocols(dynamo().threads(1).recorder(RECORDER));
        }
    }

    @Test
    void showsAPauseInResponseTimeFromTheIntendedStart() {
        GatlingRun.of(OpenModel.class, folder);
        Series series = seriesOf(OpenModel.RECORDER, "pausing");

        assertThat(series.count()).isEqualTo(100);
        assertThat(series.latencyNs().p90()).isLessThan(90_000_000L);
        assertThat(series.responseNs().orElseThrow().p90()).isGreaterThan(100_000_000L);
    }

    @Test
    void neverJudgesAnArrivalDueAfterItCame() {
        Arrivals arrivals = new Arrivals(ArrivalSchedule.constant(100));
        long start = 5_000_000_000L;

        assertThat(arrivals.next(start).dueNanos()).isEqualTo(start);
        assertThat(arrivals.next(start + 9_500_000).dueNanos()).isEqualTo(start + 9_500_000);
        assertThat(arrivals.next(start + 40_000_000).dueNanos()).isEqualTo(start + 20_000_000);
    }

    @Test
    void doesNotLetALateFirstArrivalMakeTheOthersEarly() {
        Arrivals arrivals = new Arrivals(ArrivalSchedule.constant(100));
        long start = 5_000_000_000L;
        arrivals.next(start + 50_000_000);

        arrivals.next(start + 10_000_000);

        assertThat(arrivals.next(start + 60_000_000).dueNanos()).isEqualTo(start + 21_000_000);
    }

    public static final class Refused extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public Refused() {
            setUp(scenario("refused")
                            .exec(contestant("memory")
                                    .operation("no argument")
                                    .burst(3)
                                    .with("#{missing}")
                                    .call(x -> x))
                            .exec(arrival(10))
                            .exec(contestant("memory")
                                    .operation("burst")
                                    .burst(2)
                                    .call(() -> 1))
                            .injectOpen(atOnceUsers(1)))
                    .protocols(dynamo().recorder(RECORDER));
        }
    }

    @Test
    void recordsWhatCouldNotBeSentAsErrors() {
        SimulationLog log = GatlingRun.of(Refused.class, folder).log();

        assertThat(log.failed("memory no argument")).isEqualTo(1);
        assertThat(log.failed("memory burst")).isEqualTo(1);
        assertThat(seriesOf(Refused.RECORDER, "no argument").outcome()).isEqualTo(Outcome.ERROR);
        assertThat(seriesOf(Refused.RECORDER, "no argument").count()).isEqualTo(3);
        assertThat(seriesOf(Refused.RECORDER, "burst").count()).isEqualTo(2);
    }

    public static final class Judged extends Simulation {
        public Judged() {
            setUp(scenario("judged")
                            .exec(verdict("all is well", Optional::empty))
                            .pause(Duration.ofMillis(50)) // Gatling refuses to judge a run of 0 ms
                            .exec(verdict("contestant x took part", () -> Optional.of("its set-up failed")))
                            .injectOpen(atOnceUsers(1)))
                    .protocols(dynamo())
                    .assertions(global().failedRequests().count().is(0L));
        }
    }

    @Test
    void makesVerdictsRequestsOfTheReportThatFailAssertions() {
        GatlingRun run = GatlingRun.of(Judged.class, folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.log().named("all is well")).allMatch(SimulationLog.Request::ok);
        assertThat(run.log().named("contestant x took part").get(0).message()).isEqualTo("its set-up failed");
    }

    public static final class WithoutProtocol extends Simulation {
        public WithoutProtocol() {
            setUp(scenario("bare")
                    .exec(contestant("memory").operation("get").call(() -> 1))
                    .injectOpen(atOnceUsers(1)));
        }
    }

    @Test
    void saysWhatIsMissingWhenTheSimulationHasNoProtocol() {
        assertThatThrownBy(() -> GatlingRun.of(WithoutProtocol.class, folder))
                .hasStackTraceContaining("add .protocols(dynamo())");
    }

    public static final class Virtual extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public Virtual() {
            setUp(scenario("virtual")
                            .exec(contestant("memory").operation("get").call(() -> 1))
                            .injectOpen(atOnceUsers(5)))
                    .protocols(dynamo().virtualThreads().recorder(RECORDER));
        }
    }

    @Test
    void runsOnVirtualThreadsWithoutCpuFigures() {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
        GatlingRun.of(Virtual.class, folder);
        Series series = seriesOf(Virtual.RECORDER, "get");

        assertThat(series.count()).isEqualTo(5);
        assertThat(series.cpuNsPerOp()).isEmpty();
    }

    @Test
    void refusesVirtualThreadsWhereThereAreNone() {
        assumeTrue(Runtime.version().feature() < 21, "this Java has virtual threads");
        assertThatThrownBy(WorkerPool::virtual)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use threads(n) instead");
    }
}
