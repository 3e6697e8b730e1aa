package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.List;

/** What one thread recorded for one series key in one block. Confined to one thread at a time. */
final class Interval {

    /** The block of bursts outside of rounds: whichever the recorder is in. */
    static final int UNNUMBERED = -1;

    private final Tally ok = new Tally(Outcome.OK, Durations::ofInterval);
    private final Tally expected = new Tally(Outcome.EXPECTED, Durations::ofInterval);
    private final Tally error = new Tally(Outcome.ERROR, Durations::ofInterval);
    private final Spans active = new Spans();
    private final List<RoundSample> rounds = new ArrayList<>(0);
    private int block = UNNUMBERED;
    private boolean empty = true;

    void enter(int number) {
        block = number;
    }

    int block() {
        return block;
    }

    void add(Burst burst, int round) {
        empty = false;
        ok.add(burst);
        expected.add(burst);
        error.add(burst);
        active.add(burst);
        if (round >= 0 && burst.samples() > 0) {
            rounds.add(RoundSample.of(round, burst));
        }
    }

    void addWarmUp(Burst burst) {
        empty = false;
        ok.addWarmUp(burst);
        expected.addWarmUp(burst);
        error.addWarmUp(burst);
    }

    void addWarmUpCapacity(Burst burst) {
        ok.addWarmUpCapacity(burst);
        expected.addWarmUpCapacity(burst);
        error.addWarmUpCapacity(burst);
    }

    boolean isEmpty() {
        return empty;
    }

    Tally ok() {
        return ok;
    }

    Tally expected() {
        return expected;
    }

    Tally error() {
        return error;
    }

    Spans active() {
        return active;
    }

    List<RoundSample> rounds() {
        return rounds;
    }

    void clear() {
        if (!empty) {
            ok.clear();
            expected.clear();
            error.clear();
            active.clear();
            rounds.clear();
            empty = true;
        }
    }
}
