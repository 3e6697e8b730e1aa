package dev.dynamark.cost;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What writes to one table cost, its indexes included. Within a transaction their entries cost twice as much too: the
 * documentation does not say, and DynamoDB Local counts so. Immutable.
 */
public final class Writes {

    private static final long STEP = 1_024;

    private final TableDesign table;

    /** To a table of this design. */
    public Writes(TableDesign table) {
        this.table = requireNonNull(table, "table");
    }

    /**
     * {@code PutItem}.
     *
     * @param old what it replaces
     */
    public Units put(Optional<Map<String, AttributeValue>> old, Map<String, AttributeValue> item, WriteKind kind) {
        return change(old, Optional.of(item), kind);
    }

    /**
     * {@code UpdateItem}: all of the item counts, not only what changes.
     *
     * @param before empty if the update makes the item
     */
    public Units update(
            Optional<Map<String, AttributeValue>> before, Map<String, AttributeValue> after, WriteKind kind) {
        return change(before, Optional.of(after), kind);
    }

    /**
     * {@code DeleteItem}.
     *
     * @param old empty if there is none, which costs the least that a write does
     */
    public Units delete(Optional<Map<String, AttributeValue>> old, WriteKind kind) {
        return change(old, Optional.empty(), kind);
    }

    /**
     * A write whose condition does not hold: it costs as much as if it did, and writes to no index.
     *
     * @param existing what is there
     * @param wanted what a put would have written
     */
    public Units refused(
            Optional<Map<String, AttributeValue>> existing,
            Optional<Map<String, AttributeValue>> wanted,
            WriteKind kind) {
        return of(Math.max(size(existing), size(wanted)), kind);
    }

    /**
     * A {@code ConditionCheck} of a transaction, which writes nothing: it is paid for as a read of one.
     *
     * @param existing what is there
     */
    public Units check(Optional<Map<String, AttributeValue>> existing) {
        return Reads.item(size(existing), ReadKind.TRANSACTIONAL);
    }

    /** An update of which only the item afterwards is known: that before was no larger and had the same index keys. */
    Units updateInPlace(Map<String, AttributeValue> after, Set<String> changed, WriteKind kind) {
        return table.indexes().stream()
                .flatMap(index -> index.entry(after, table.keys()).stream())
                .filter(entry -> changed.stream().anyMatch(entry::containsKey))
                .map(entry -> of(ItemSize.of(entry), kind))
                .reduce(of(ItemSize.of(after), kind), Units::plus);
    }

    private Units change(
            Optional<Map<String, AttributeValue>> before, Optional<Map<String, AttributeValue>> after, WriteKind kind) {
        return table.indexes().stream()
                .map(index -> inIndex(
                        index,
                        before.flatMap(item -> index.entry(item, table.keys())),
                        after.flatMap(item -> index.entry(item, table.keys())),
                        kind))
                .reduce(of(Math.max(size(before), size(after)), kind), Units::plus);
    }

    private static Units inIndex(
            IndexDesign index,
            Optional<Map<String, AttributeValue>> before,
            Optional<Map<String, AttributeValue>> after,
            WriteKind kind) {
        if (before.equals(after)) {
            return Units.NONE;
        }
        boolean moves = before.isPresent() && after.isPresent() && !index.haveSameKey(before.get(), after.get());
        return moves
                ? of(size(before), kind).plus(of(size(after), kind))
                : of(Math.max(size(before), size(after)), kind);
    }

    private static Units of(long bytes, WriteKind kind) {
        return Units.writes(Math.max(1, (bytes + STEP - 1) / STEP) * kind.unitsPerStep());
    }

    private static long size(Optional<Map<String, AttributeValue>> item) {
        return item.map(ItemSize::of).orElse(0L);
    }
}
