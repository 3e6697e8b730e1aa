package dev.dynamark.orm;

import dev.dynamark.orm.internal.expression.ConditionNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under what terms writes happen.
 *
 * @param conditions all must hold
 * @param storedItem whether a failed condition brings the stored item
 * @param guarded names of attributes that updates may not name, beside those the model protects
 */
record WriteTerms(List<ConditionNode> conditions, boolean storedItem, Set<String> guarded) {

    static final WriteTerms NONE = new WriteTerms(List.of(), false, Set.of());

    WriteTerms and(ConditionNode condition) {
        return new WriteTerms(
                Stream.concat(conditions.stream(), Stream.of(condition)).toList(), storedItem, guarded);
    }

    WriteTerms withStoredItem() {
        return new WriteTerms(conditions, true, guarded);
    }

    WriteTerms guarding(Collection<String> attributes) {
        return new WriteTerms(
                conditions,
                storedItem,
                Stream.concat(guarded.stream(), attributes.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
