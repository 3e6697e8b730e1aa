package dev.dynamark.measure;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two results hold the samples of one process, which would count twice. */
final class SameProcess {

    /** What stays of a process when it is renamed or merged. */
    private record Identity(
            String origin, String name, ProcessRole role, Optional<MeasuredProcess.Node> node, Instant startedAt) {}

    /** The database of a run may be told by each of its injectors. */
    private static final Set<ProcessRole> MEASURING = EnumSet.of(ProcessRole.INJECTOR, ProcessRole.FORK);

    private SameProcess() {}

    /** @throws IllegalArgumentException naming the two */
    static void refuse(List<Result> results) {
        Map<Identity, Result> seen = new HashMap<>();
        for (Result result : results) {
            Set<Identity> ofThis = identities(result);
            ofThis.stream().filter(seen::containsKey).findFirst().ifPresent(twice -> {
                throw new IllegalArgumentException("Process " + twice.name + " of run " + twice.origin
                        + " is in two of the results: " + seen.get(twice).run().id() + " and "
                        + result.run().id() + ". Give each result once, and none that was merged into another");
            });
            ofThis.forEach(identity -> seen.put(identity, result));
        }
    }

    private static Set<Identity> identities(Result result) {
        return MergedRun.origins(result.run()).stream()
                .flatMap(origin -> result.processes().stream()
                        .filter(process -> MEASURING.contains(process.role()))
                        .map(process -> identity(origin, process)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Identity identity(String origin, MeasuredProcess process) {
        String name = process.id().replaceFirst("@.*", "");
        return new Identity(origin, name, process.role(), process.node(), process.startedAt());
    }
}
