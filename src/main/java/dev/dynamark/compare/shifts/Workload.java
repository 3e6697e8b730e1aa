package dev.dynamark.compare.shifts;

import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Run;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run did: only runs of one workload make a history. Immutable. */
record Workload(String simulation, Mode mode, String tier, Map<String, Object> settings) {

    /** Where results are written changes nothing, nor does who else took part or what is thought of the figures. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("output", "contestants", "budgets", "strict", "difference", "progress", "microReport", "node.index");

    static Workload of(Run run) {
        Map<String, Object> settings = new TreeMap<>(run.settings());
        settings.keySet().removeAll(WITHOUT_EFFECT);
        return new Workload(run.simulation(), run.mode(), run.tier(), settings);
    }

    /** In words: simulation, mode, tier, and the settings in which it differs from others. */
    String describe(Collection<Workload> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(other -> names.addAll(other.settings.keySet()));
        return Stream.concat(
                        Stream.of(simulation, mode.label(), tier),
                        names.stream()
                                .filter(name -> all.stream()
                                        .anyMatch(
                                                other -> !Objects.equals(other.settings.get(name), settings.get(name))))
                                .map(name -> name + "=" + settings.getOrDefault(name, "default")))
                .collect(Collectors.joining(", "));
    }
}
