package dev.dynamark.gatling;

import static dev.dynamark.gatling.DynamoDsl.barrier;
import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static dev.dynamark.gatling.DynamoDsl.lockStep;
import static dev.dynamark.gatling.DynamoDsl.race;
import static io.gatling.javaapi.core.CoreDsl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds in lock-step: one contestant at a time, the same order for all users, no user waited for in vain. */
class LockStepTest {

    @TempDir
    Path folder;

    /** What the contestants did, one line per turn of a user. */
    record Turn(int round, String operation, String contestant, long user, long start, long end) {}

    private static ChainBuilder turn(List<Turn> turns, String id, String operation) {
        return exec(contestant(id)
                .operation(operation)
                .with(session -> new long[] {LockStep.round(session), session.userId()})
                .call(who -> {
                    long start = System.nanoTime();
                    Thread.sleep(2);
                    turns.add(new Turn((int) who[0], operation, id, who[1], start, System.nanoTime()));
                    return id;
                }));
    }

    public static final class FourUsers extends Simulation {
        static final List<Turn> TURNS = new CopyOnWriteArrayList<>();
        static final AtomicInteger STARTS = new AtomicInteger();

        public FourUsers() {
            setUp(scenario("lock-step")
                            .exec(lockStep(4)
                                    .seed(7)
                                    .rounds(12)
                                    .atStart(STARTS::incrementAndGet)
                                    .run(
                                            race("get")
                                                    .in("get ×1")
                                                    .turn("a", turn(TURNS, "a", "get"))
                                                    .turn("b", turn(TURNS, "b", "get"))
                                                    .turn("c", turn(TURNS, "c", "get")),
                                            race("put")
                                                    .turn("a", turn(TURNS, "a", "put"))
                                                    .turn("b", turn(TURNS, "b", "put"))))
                            .injectOpen(atOnceUsers(4)))
                    .protocols(dynamo().threads(4));
        }
    }

    @Test
    void neverLetsTwoContestantsRunAtTheSameTimeAndDrawsOneOrderPerRoundForAllUsers() {
        SimulationLog log = GatlingRun.of(FourUsers.class, folder).log();

        assertThat(FourUsers.STARTS).hasValue(1);
        assertThat(FourUsers.TURNS).hasSize(12 * 4 * 5);
        assertThat(log.requests().stream().filter(request -> request.groups().equals(List.of("get ×1"))))
                .hasSize(12 * 4 * 3);
        for (Turn one : FourUsers.TURNS) {
            for (Turn other : FourUsers.TURNS) {
                boolean overlap = one.start() < other.end() && other.start() < one.end();
                assertThat(!overlap || one.contestant().equals(other.contestant()) && one.round() == other.round())
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
        Set<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 12; round++) {
            orders.add(orderOf(round));
        }
        assertThat(orders).hasSizeGreaterThan(2);
    }

    private static List<String> orderOf(int round) {
        List<Turn> turns = new ArrayList<>(FourUsers.TURNS.stream()
                .filter(turn -> turn.round() == round && turn.operation().equals("get"))
                .toList());
        turns.sort(java.util.Comparator.comparingLong(Turn::start));
        return turns.stream().map(Turn::contestant).distinct().toList();
    }

    public static final class OneLeaves extends Simulation {
        static final Map<Long, Integer> ROUNDS = new ConcurrentHashMap<>();

        public OneLeaves() {
            ChainBuilder fails = exec(contestant("a")
                            .operation("get")
                            .with(session -> session)
                            .call(session -> {
                                ROUNDS.merge(session.userId(), 1, Integer::sum);
                                if (session.userId() % 3 == 0 && LockStep.round(session) == 1) {
                                    throw new IllegalStateException();
                                }
                                return 1;
                            }))
                    .exitHereIfFailed();
            setUp(scenario("one leaves")
                            .exec(lockStep(3).rounds(5).run(race("get").turn("a", fails)))
                            .injectOpen(atOnceUsers(3)))
                    .protocols(dynamo().threads(3));
        }
    }

    @Test
    void goesOnWithoutAUserThatFails() {
        GatlingRun.of(OneLeaves.class, folder);

        assertThat(OneLeaves.ROUNDS.values()).containsExactlyInAnyOrder(2, 5, 5);
    }

    public static final class LeftOut extends Simulation {
        static final List<Turn> TURNS = new CopyOnWriteArrayList<>();

        public LeftOut() {
            setUp(scenario("left out")
                            .exec(lockStep(1)
                                    .rounds(3)
                                    .among(() -> List.of("b"))
                                    .run(race("get")
                                            .turn("a", turn(TURNS, "a", "get"))
                                            .turn("b", turn(TURNS, "b", "get"))))
                            .exec(lockStep(1)
                                    .rounds(3)
                                    .among(List::of)
                                    .run(race("get").turn("a", turn(TURNS, "a", "get"))))
                            .injectOpen(atOnceUsers(1)))
                    .protocols(dynamo());
        }
    }

    @Test
    void leavesOutContestantsThatDoNotTakePart() {
        GatlingRun.of(LeftOut.class, folder);

        assertThat(LeftOut.TURNS).hasSize(3).allMatch(turn -> turn.contestant().equals("b"));
    }

    public static final class FailingStart extends Simulation {
        static final List<Turn> TURNS = new CopyOnWriteArrayList<>();

        public FailingStart() {
            setUp(scenario("failing start")
                            .exec(lockStep(2)
                                    .rounds(3)
                                    .atStart(() -> {
                                        throw new IllegalStateException();
                                    })
                                    .run(race("get").turn("a", turn(TURNS, "a", "get"))))
                            .pause(java.time.Duration.ofMillis(20))
                            .injectOpen(atOnceUsers(2)))
                    .protocols(dynamo());
        }
    }

    @Test
    void endsWhenItsStartFailsInsteadOfWaitingForEver() {
        GatlingRun.of(FailingStart.class, folder);

        assertThat(FailingStart.TURNS).isEmpty();
    }

    public static final class PlainBarrier extends Simulation {
        static final List<String> EVENTS = new CopyOnWriteArrayList<>();

        public PlainBarrier() {
            var together = barrier(3);
            setUp(scenario("barrier")
                            .pause(session -> java.time.Duration.ofMillis(50 * (session.userId() % 3)))
                            .exec(session -> {
                                EVENTS.add("before");
                                return session;
                            })
                            .exec(together)
                            .exec(session -> {
                                EVENTS.add("after");
                                return session;
                            })
                            .exec(together)
                            .injectOpen(atOnceUsers(3)))
                    .protocols(dynamo());
        }
    }

    @Test
    void letsUsersGoOnOnlyWhenAllHaveComeToABarrier() {
        GatlingRun.of(PlainBarrier.class, folder);

        assertThat(PlainBarrier.EVENTS).containsExactly("before", "before", "before", "after", "after", "after");
    }

    @Test
    void drawsTheSameOrdersFromTheSameSeed() {
        RoundPlan plan = new RoundPlan(42);
        List<String> contestants = List.of("a", "b", "c", "d");

        assertThat(plan.order(3, 1, contestants)).isEqualTo(new RoundPlan(42).order(3, 1, contestants));
        int[] first = new int[4];
        for (int round = 0; round < 4000; round++) {
            first[contestants.indexOf(plan.order(round, 0, contestants).get(0))]++;
        }
        for (int count : first) {
            assertThat(count).isBetween(900, 1100);
        }
    }

    @Test
    void refusesImpossibleNumbers() {
        assertThatThrownBy(() -> lockStep(0)).hasMessage("lock-step needs at least 1 user, got 0");
        assertThatThrownBy(() -> lockStep(1).rounds(0)).hasMessage("lock-step needs at least 1 round, got 0");
        assertThatThrownBy(() -> barrier(0)).hasMessage("a barrier needs at least 1 user, got 0");
        assertThatThrownBy(() -> DynamoDsl.arrival(0)).hasMessage("arrivals need a rate above 0 per second, got 0.0");
        assertThatThrownBy(() -> contestant(" ")).hasMessageContaining("id that is not blank");
        assertThatThrownBy(() -> contestant("a").operation("get").burst(0))
                .hasMessage("a burst needs at least 1 operation, got 0");
        assertThatThrownBy(() -> dynamo().threads(0)).hasMessage("blocking operations need at least 1 thread, got 0");
    }
}
