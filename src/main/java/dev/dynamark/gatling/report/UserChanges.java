package dev.dynamark.gatling.report;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When virtual users began and ended, from the readings of the processes that measured: one a second, so that users who
 * came and went in between are not seen.
 */
final class UserChanges {

    /**
     * Users that began or ended.
     *
     * @param ms since the start of the run
     * @param users above zero if they began
     */
    record Change(long ms, long users) {}

    private UserChanges() {}

    /** In the order of time; as many begin as end. */
    static List<Change> of(Result result, TimeAxis axis) {
        Set<String> measuring = result.series().stream()
                .flatMap(series -> series.blocks().stream())
                .map(Block::process)
                .collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        result.processes().stream()
                .filter(process -> measuring.contains(process.id()))
                .forEach(process -> add(changes, process, axis));
        changes.sort(Comparator.comparingLong(Change::ms));
        return changes;
    }

    private static void add(List<Change> changes, MeasuredProcess process, TimeAxis axis) {
        Resources readings = process.resources();
        long stepMs = 1_000L * readings.stepSeconds();
        long ms = axis.offsets().get(process.id());
        long before = 0;
        for (Long users : readings.activeUsers().orElse(List.of())) {
            if (users != null && users != before) {
                changes.add(new Change(axis.within((double) ms), users - before));
                before = users;
            }
            ms += stepMs;
        }
        if (before > 0) {
            changes.add(new Change(axis.within((double) ms), -before));
        }
    }
}
