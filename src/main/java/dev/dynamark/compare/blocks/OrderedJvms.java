package dev.dynamark.compare.blocks;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.Series;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes each contestant's JVMs two by two in the order they are told, where all have as many in all operations. */
final class OrderedJvms {

    private OrderedJvms() {}

    /** Empty if a JVM is missing somewhere. */
    static Optional<Map<String, Cycle>> cycles(List<Series> succeeded) {
        Map<String, Cycle> cycles = new HashMap<>();
        Map<String, Set<String>> ofContestants = new HashMap<>();
        Set<Integer> counts = new HashSet<>();
        for (Series series : succeeded) {
            List<String> jvms =
                    series.blocks().stream().map(Block::process).distinct().toList();
            for (int i = 0; i < jvms.size(); i++) {
                cycles.put(jvms.get(i), new Cycle("", i / Cycles.JVMS_PER_CYCLE));
            }
            ofContestants
                    .computeIfAbsent(series.contestant(), any -> new HashSet<>())
                    .addAll(jvms);
            counts.add(jvms.size());
        }
        ofContestants.values().forEach(jvms -> counts.add(jvms.size()));
        boolean complete = counts.size() == 1 && counts.stream().allMatch(count -> count % Cycles.JVMS_PER_CYCLE == 0);
        return complete ? Optional.of(cycles) : Optional.empty();
    }
}
