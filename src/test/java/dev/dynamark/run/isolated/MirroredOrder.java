package dev.dynamark.run.isolated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who runs when in isolated mode. In each cycle every contestant runs twice, the second half mirrors the first: A B C C B
 * A. So the two runs of each lie around the same moment, and a drift that is even over the cycle moves nobody's ratio.
 * Each cycle begins with the next contestant, so that nobody always runs first or in the middle.
 */
record MirroredOrder(List<String> contestants, int cycles) {

    MirroredOrder {
        contestants = List.copyOf(contestants);
    }

    /** In the order they run. */
    List<IsolatedRun> runs() {
        List<IsolatedRun> runs = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            List<String> there = new ArrayList<>(contestants);
            Collections.rotate(there, -cycle);
            List<String> back = new ArrayList<>(there);
            Collections.reverse(back);
            there.addAll(back);
            for (String contestant : there) {
                runs.add(new IsolatedRun(runs.size(), cycle, contestant));
            }
        }
        return List.copyOf(runs);
    }
}
