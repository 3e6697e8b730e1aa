package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.call.KeyAttributes;
import dev.dynamark.orm.internal.call.KeyLimit;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.expression.UpdateClause;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.Model;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model on one table, with everything that requests need and that does not change between them. */
final class TableBinding<T> {

    private final Model<T> model;
    private final String modelName;
    private final String table;
    private final Clock clock;
    private final List<String> keyAttributes;
    private final List<KeyLimit> limits;

    TableBinding(Model<T> model, String table, Clock clock) {
        this.model = model;
        modelName = model.type().getSimpleName();
        this.table = table;
        this.clock = clock;
        keyAttributes = model.sort().isPresent()
                ? List.of(model.partition().attribute(), model.sort().get().attribute())
                : List.of(model.partition().attribute());
        limits = limits(model);
    }

    private static List<KeyLimit> limits(Model<?> model) {
        List<KeyLimit> limits = new ArrayList<>();
        limits.add(new KeyLimit(model.partition().attribute(), KeyLimit.PARTITION_BYTES, true));
        addSort(limits, model.sort(), true);
        for (IndexLayout index : model.indexes()) {
            if (!index.local()) {
                limits.add(new KeyLimit(index.partition().attribute(), KeyLimit.PARTITION_BYTES, false));
            }
            addSort(limits, index.sort(), false);
        }
        return List.copyOf(limits);
    }

    private static void addSort(List<KeyLimit> limits, Optional<KeyPart> sort, boolean ofTable) {
        if (sort.isPresent()) {
            limits.add(new KeyLimit(sort.get().attribute(), KeyLimit.SORT_BYTES, ofTable));
        }
    }

    Model<T> model() {
        return model;
    }

    String table() {
        return table;
    }

    Clock clock() {
        return clock;
    }

    List<KeyLimit> limits() {
        return limits;
    }

    Target target(String operation) {
        return new Target(operation, modelName, table, keyAttributes);
    }

    KeyAttributes attributes(ItemKey<?> key) {
        Optional<String> sortName = keyAttributes.size() == 2 ? Optional.of(keyAttributes.get(1)) : Optional.empty();
        if (sortName.isPresent() != key.sort().isPresent()) {
            throw new InvalidRequestException(
                    "Expected a key of the attributes " + keyAttributes + " for table " + table
                            + ", found one " + (key.sort().isPresent() ? "with" : "without")
                            + " sort key: make it with the key method of "
                            + model.type().getSimpleName() + ".");
        }
        requireType(model.partition(), key.partition());
        if (key.sort().isPresent()) {
            requireType(model.sort().orElseThrow(), key.sort().get());
        }
        return new KeyAttributes(model.partition().attribute(), key.partition(), sortName, key.sort());
    }

    /** Of key attributes of indexes that an update sets. */
    void checkLimits(List<UpdateClause> clauses) {
        for (UpdateClause clause : clauses) {
            if (clause instanceof UpdateClause.SetValue set && set.path().isRoot()) {
                for (KeyLimit limit : limits) {
                    if (limit.attribute().equals(set.path().root())) {
                        limit.check(set.value());
                    }
                }
            }
        }
    }

    IndexLayout index(String name) {
        return model.index(name)
                .orElseThrow(() -> new InvalidRequestException("Expected an index of "
                        + model.type().getSimpleName() + ", found " + name + ", its indexes are "
                        + model.indexes().stream().map(IndexLayout::name).toList()
                        + ": name one of them, or declare it with @GlobalIndex or @LocalIndex."));
    }

    void requireType(KeyPart part, KeyValue value) {
        if (part.type() != value.type()) {
            throw new InvalidRequestException("Expected key attribute " + part.attribute() + " of table " + table
                    + " to be a " + part.type() + ", found a " + value.type() + ": make the key with the methods of "
                    + model.type().getSimpleName() + ".");
        }
    }
}
