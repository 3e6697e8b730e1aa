package dev.dynamark.run;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.Capability;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.MixedOperation;
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
        return missing(capabilities(operation, dataset), backend)
                .map(missing -> operation.label() + " of " + dataset.name() + " was skipped: " + missing);
    }

    /** Why an operation of a mix is skipped; empty if the backend can do it. */
    static Optional<String> reasonToSkip(MixedOperation operation, Backend backend) {
        Set<Capability> needed = operation == MixedOperation.TRANSFER ? Set.of(Capability.TRANSACTIONS) : Set.of();
        return missing(needed, backend).map(missing -> operation.label() + " was skipped: " + missing);
    }

    private static Optional<String> missing(Set<Capability> needed, Backend backend) {
        String missing = needed.stream()
                .filter(each -> !backend.capabilities().contains(each))
                .map(Capability::label)
                .sorted()
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(backend.description() + " has no " + missing);
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
