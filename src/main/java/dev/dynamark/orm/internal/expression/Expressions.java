package dev.dynamark.orm.internal.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All expressions of one request and the placeholders they share.
 *
 * @param names attribute names by placeholder, {@code #n0} first; empty if no expression names one, in which case the
 *     request must leave the map out
 * @param values in the order of their placeholders; empty likewise
 */
public record Expressions(
        Optional<String> keyCondition,
        Optional<String> filter,
        Optional<String> condition,
        Optional<String> projection,
        Optional<String> update,
        Map<String, String> names,
        List<Bound> values) {

    /** A value and the placeholder that stands for it. */
    public record Bound(String placeholder, Operand.Value<?> value) {}
}
