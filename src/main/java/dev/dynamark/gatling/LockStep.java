package dev.dynamark.gatling;

import io.gatling.core.session.Session;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Choice;
import io.gatling.javaapi.core.CoreDsl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import scala.Option;

/**
 * Rounds in lock-step: all virtual users together run every contestant's turn of every race once, with a barrier before
 * each turn, so that two contestants never compete for the CPU and the round is a fair pair. Immutable: every method
 * returns a new instance.
 *
 * <p>Use it with a fixed number of users that start together, such as {@code injectOpen(atOnceUsers(n))}. A user that
 * ends early is no longer waited for.
 */
public final class LockStep {

    private static final String ROUND = "dynamark.round";
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int users;
    private final long seed;
    private final int maxRounds;
    private final Duration time;
    private final Supplier<List<String>> among;
    private final Runnable atStart;
    private final Supplier<Looks> looks;

    private LockStep(
            int users,
            long seed,
            int maxRounds,
            Duration time,
            Supplier<List<String>> among,
            Runnable atStart,
            Supplier<Looks> looks) {
        this.users = users;
        this.seed = seed;
        this.maxRounds = maxRounds;
        this.time = time;
        this.among = among;
        this.atStart = atStart;
        this.looks = looks;
    }

    static LockStep of(int users) {
        if (users < 1) {
            throw new IllegalArgumentException("lock-step needs at least 1 user, got " + users);
        }
        return new LockStep(users, 0, 1, Duration.ZERO, null, () -> {}, () -> Looks.NONE);
    }

    /** The seed that the orders are drawn from; 0 unless set. */
    public LockStep seed(long newSeed) {
        return new LockStep(users, newSeed, maxRounds, time, among, atStart, looks);
    }

    /** Runs exactly so many rounds; 1 unless set. */
    public LockStep rounds(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("lock-step needs at least 1 round, got " + count);
        }
        return new LockStep(users, seed, count, Duration.ZERO, among, atStart, looks);
    }

    /** Begins rounds until so much time has passed, and always one. */
    public LockStep during(Duration duration) {
        return new LockStep(users, seed, NO_LIMIT, Objects.requireNonNull(duration), among, atStart, looks);
    }

    /** Asked at the start of each round: the ids of the contestants that take part. Without it all do. */
    public LockStep among(Supplier<List<String>> contestants) {
        return new LockStep(users, seed, maxRounds, time, contestants, atStart, looks);
    }

    /** Runs once, when all users have come and before the first round; must not block. If it throws, there is no round. */
    public LockStep atStart(Runnable action) {
        return new LockStep(users, seed, maxRounds, time, among, action, looks);
    }

    /**
     * Ends the rounds of {@link #during} early, once the question is answered. At so many equal shares of the time, the
     * last of which is its end, one user asks while all others wait.
     *
     * @param count at least 1
     * @param decided asked on a worker thread; true ends the rounds after the one that has begun
     */
    public LockStep stopWhenDecided(int count, BooleanSupplier decided) {
        if (count < 1) {
            throw new IllegalArgumentException("a lock-step is looked at at least once, got " + count);
        }
        Objects.requireNonNull(decided, "decided");
        return new LockStep(users, seed, maxRounds, time, among, atStart, () -> new Looks(count, decided));
    }

    /** A chain that runs the races, in this order, in every round. */
    public ChainBuilder run(Race... races) {
        return run(List.of(races));
    }

    /** A chain that runs the races, in this order, in every round. */
    public ChainBuilder run(List<Race> races) {
        Supplier<List<String>> contestants = among == null ? () -> everyone(races) : among;
        Looks watched = looks.get();
        RoundState state = new RoundState(races, new RoundPlan(seed), maxRounds, time, contestants, atStart, watched);
        Barrier barrier = new Barrier(users);
        ChainBuilder startOfRound =
                CoreDsl.exec((io.gatling.javaapi.core.ActionBuilder) () -> (context, next) -> new BarrierAction(
                        barrier,
                        () -> state.startRound(DynamoComponents.of(context).recorder()),
                        session -> state.enter(session, ROUND),
                        context,
                        next));
        List<ChainBuilder> round = new ArrayList<>();
        round.add(CoreDsl.exec((io.gatling.javaapi.core.ActionBuilder)
                () -> (context, next) -> new LookAction(state, watched, context, next)));
        for (int race = 0; race < races.size(); race++) {
            int places = races.get(race).turns().size();
            for (int place = 0; place < places; place++) {
                round.add(turn(state, barrier, races.get(race), race, place));
            }
        }
        round.add(startOfRound);
        String counter = "dynamark.rounds." + UUID.randomUUID();
        return startOfRound
                .asLongAs(session -> currentRound(session.asScala()).isPresent(), counter, false)
                .on(CoreDsl.exec(round.get(0), round.stream().skip(1).toArray(ChainBuilder[]::new)));
    }

    private static ChainBuilder turn(RoundState state, Barrier barrier, Race race, int index, int place) {
        ChainBuilder wait = CoreDsl.exec((io.gatling.javaapi.core.ActionBuilder)
                () -> (context, next) -> new BarrierAction(barrier, () -> {}, session -> session, context, next));
        List<Choice.WithKey> choices = new ArrayList<>();
        race.turns()
                .forEach((contestant, turn) ->
                        choices.add(CoreDsl.onCase(contestant).then(turn)));
        choices.add(CoreDsl.onCase(RoundState.NOBODY).then(CoreDsl.exec(session -> session)));
        return wait.doSwitch(session -> state.contestant(index, place)).on(choices);
    }

    private static List<String> everyone(List<Race> races) {
        return races.stream()
                .flatMap(race -> race.turns().keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * The round that a virtual user is in, for data of its own per round.
     *
     * @return from 0
     * @throws IllegalStateException outside of rounds
     */
    public static int round(io.gatling.javaapi.core.Session session) {
        return currentRound(session.asScala())
                .orElseThrow(() -> new IllegalStateException("this user is not in a round of a lock-step"));
    }

    static OptionalInt currentRound(Session session) {
        Option<Object> value = session.attributes().get(ROUND);
        return value.isDefined() ? OptionalInt.of((Integer) value.get()) : OptionalInt.empty();
    }
}
