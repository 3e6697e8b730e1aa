package dev.dynamark.run;

import dev.dynamark.backend.Backend;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Dataset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** What a run leaves out because the backend cannot do it, or the load has no use for it: a reason each. Thread-safe. */
final class Skipped {

    private record Part(String dataset, Operation operation) {}

    private final Map<Part, String> parts =
            new ConcurrentSkipListMap<>(Comparator.comparing(Part::dataset).thenComparing(Part::operation));
    private final Map<MixedOperation, String> ofMix = new ConcurrentSkipListMap<>();

    /** An operation that is measured by itself. */
    void decide(Operation operation, Dataset dataset, Settings settings, Backend backend) {
        Requirements.reasonToSkip(operation, dataset, backend)
                .or(() -> Requirements.reasonToSkip(operation, dataset, settings))
                .ifPresent(reason -> parts.put(new Part(dataset.name(), operation), reason));
    }

    /** An operation of a mix. */
    void decide(MixedOperation operation, Backend backend) {
        Requirements.reasonToSkip(operation, backend).ifPresent(reason -> ofMix.put(operation, reason));
    }

    boolean contains(String dataset, Operation operation) {
        return parts.containsKey(new Part(dataset, operation));
    }

    boolean contains(MixedOperation operation) {
        return ofMix.containsKey(operation);
    }

    List<String> reasons() {
        return Stream.concat(parts.values().stream(), ofMix.values().stream()).toList();
    }
}
