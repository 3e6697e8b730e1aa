package dev.dynamark.report;

import java.util.List;
import java.util.Optional;

/**
 * Everything measured on the same data. Immutable.
 *
 * @param title what to call the data, if there is anything to call it by
 * @param operations in the order they were measured
 * @param waits attempts and waits of all operations
 * @param capacity of all operations, by DynamoDB's rules and as told; empty if nothing was calculated
 */
public record ScaleTables(
        Optional<String> title, List<OperationTables> operations, Grid waits, Optional<Titled> capacity) {

    /**
     * A table that says more than its place does.
     *
     * @param title for people
     */
    public record Titled(String title, Grid grid) {}

    /** Copies the list. */
    public ScaleTables {
        operations = List.copyOf(operations);
    }

    static ScaleTables of(Scale scale, Pairing pairing) {
        return new ScaleTables(
                scale.title(),
                scale.operations().stream()
                        .map(operation -> OperationTables.of(operation, pairing))
                        .toList(),
                Tables.waits().grid(scale.rows()),
                CapacityTable.grid(scale).map(grid -> new Titled(CapacityTable.title(scale), grid)));
    }
}
