package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What one thread recorded for one series key between two flips, split where the block changes, so that a block is
 * exact however late the reader comes. Confined to one thread at a time.
 */
final class LaneBuffer {

    private final int roundsPerBlock;
    private final List<Interval> intervals = new ArrayList<>(1);
    private Interval current = new Interval();

    LaneBuffer(int roundsPerBlock) {
        this.roundsPerBlock = roundsPerBlock;
        intervals.add(current);
    }

    void add(Burst burst, int round) {
        enter(round < 0 ? Interval.UNNUMBERED : round / roundsPerBlock);
        current.add(burst, round);
    }

    void addWarmUp(Burst burst) {
        current.addWarmUp(burst);
    }

    void addWarmUpCapacity(Burst burst) {
        current.addWarmUpCapacity(burst);
    }

    private void enter(int block) {
        if (current.block() == block) {
            return;
        }
        if (!current.isEmpty()) {
            current = new Interval();
            intervals.add(current);
        }
        current.enter(block);
    }

    List<Interval> intervals() {
        return intervals;
    }

    void clear() {
        intervals.subList(1, intervals.size()).clear();
        current = intervals.get(0);
        current.clear();
    }
}
