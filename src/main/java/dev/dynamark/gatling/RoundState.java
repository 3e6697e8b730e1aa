package dev.dynamark.gatling;

import dev.dynamark.measure.Recorder;
import io.gatling.core.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a lock-step is: which round, in which order, and whether it goes on. Changed only while all users wait at the
 * barrier, read by all of them afterwards.
 */
final class RoundState {

    private static final Logger LOGGER = LoggerFactory.getLogger(RoundState.class);

    /** Whose turn it is when fewer contestants take part than a race has. */
    static final String NOBODY = "";

    private final List<Race> races;
    private final RoundPlan plan;
    private final int maxRounds;
    private final Duration time;
    private final Supplier<List<String>> contestants;
    private final Runnable atStart;

    private final Looks looks;

    private volatile Round current;
    private volatile long startNanos;

    RoundState(
            List<Race> races,
            RoundPlan plan,
            int maxRounds,
            Duration time,
            Supplier<List<String>> contestants,
            Runnable atStart,
            Looks looks) {
        this.races = List.copyOf(races);
        this.plan = plan;
        this.maxRounds = maxRounds;
        this.time = time;
        this.contestants = contestants;
        this.atStart = atStart;
        this.looks = looks;
    }

    void startRound(Recorder recorder) {
        int number = current == null ? 0 : current.number() + 1;
        try {
            if (number == 0) {
                atStart.run();
                startNanos = System.nanoTime();
            }
            current = new Round(number, goesOn(number) ? orders(number, recorder) : List.of());
        } catch (RuntimeException e) {
            LOGGER.error("the lock-step ends before round {}", number, e);
            current = new Round(number, List.of());
        }
    }

    private boolean goesOn(int number) {
        boolean timeLeft = time.isZero() || number == 0 || System.nanoTime() - startNanos < time.toNanos();
        return number < maxRounds
                && timeLeft
                && !looks.areDecided()
                && !contestants.get().isEmpty();
    }

    private List<List<String>> orders(int number, Recorder recorder) {
        List<String> taking = contestants.get();
        List<List<String>> orders = new ArrayList<>();
        for (int race = 0; race < races.size(); race++) {
            Race each = races.get(race);
            List<String> present =
                    taking.stream().filter(each.turns().keySet()::contains).toList();
            List<String> order = plan.order(number, race, present);
            each.operations().forEach(operation -> recorder.roundOrder(operation, each.tags(), number, order));
            orders.add(order);
        }
        return orders;
    }

    /** The time since the first round began, as a share of the time there is; 0 where rounds are counted. */
    double elapsedShare() {
        return time.isZero() ? 0 : (double) (System.nanoTime() - startNanos) / time.toNanos();
    }

    /** The session with the number of the round, or without it when there is no further round. */
    Session enter(Session session, String attribute) {
        Round round = current;
        return round.orders().isEmpty()
                ? session.remove(attribute)
                : session.set(attribute, round.number()).markAsSucceeded();
    }

    /** Whose turn it is, or {@link #NOBODY}. */
    String contestant(int race, int place) {
        List<String> order = current.orders().get(race);
        return place < order.size() ? order.get(place) : NOBODY;
    }

    private record Round(int number, List<List<String>> orders) {}
}
