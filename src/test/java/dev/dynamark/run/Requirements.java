package dev.dynamark.run;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.Capability;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.workload.Dataset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What operations need of a backend beyond what every DynamoDB has. */
final class Requirements {

    private Requirements() {}

    /** Why an operation on a dataset is skipped; empty if the backend can do it. */
    static Optional<String> reasonToSkip(Operation operation, Dataset dataset, Backend backend) {
        Set<Capability> missing = capabilities(operation, dataset).stream()
                .filter(needed -> !backend.capabilities().contains(needed))
                .collect(Collectors.toSet());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(operation.label() + " of " + dataset.name() + " was skipped: " + backend.description()
                        + " has no "
                        + missing.stream().map(Capability::label).sorted().collect(Collectors.joining(", ")));
    }

    /** Why an operation on a dataset is skipped under this load; empty if it is not. */
    static Optional<String> reasonToSkip(Operation operation, Dataset dataset, Settings settings) {
        boolean needsItems = operation == Operation.DELETE && settings.load() instanceof Load.Steps;
        return needsItems
                ? Optional.of("delete of " + dataset.name()
                        + " was skipped: how many orders a search with load=steps deletes is not known before it")
                : Optional.empty();
    }

    private static Set<Capability> capabilities(Operation operation, Dataset dataset) {
        return operation == Operation.SCAN && ScanPlan.segments(dataset) > 1
                ? Set.of(Capability.PARALLEL_SCAN)
                : Set.of();
    }
}
