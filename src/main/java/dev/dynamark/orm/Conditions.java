package dev.dynamark.orm;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.internal.call.Guard;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.ExpressionBuilder;
import dev.dynamark.orm.internal.expression.Expressions;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The conditions that the library adds to those of the caller. */
final class Conditions {

    private Conditions() {}

    static ConditionNode exists(String attribute) {
        return new ConditionNode.Exists(DocumentPath.of(attribute));
    }

    static ConditionNode notExists(String attribute) {
        return new ConditionNode.NotExists(DocumentPath.of(attribute));
    }

    /** NULL, which {@code @StoreNull} writes, counts as absent. */
    static ConditionNode absent(ModelAttribute attribute) {
        return new ConditionNode.Or(List.of(
                notExists(attribute.name()),
                new ConditionNode.HasType(DocumentPath.of(attribute.name()), AttributeType.NULL)));
    }

    static ConditionNode versionIs(Model<?> model, long version) {
        return new ConditionNode.Comparison(
                new Operand.Stored(DocumentPath.of(model.version().orElseThrow().name())),
                Comparator.EQUAL,
                new Operand.Value<>(Codecs.LONG, version));
    }

    static Optional<ConditionNode> all(List<ConditionNode> conditions) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(conditions.size() == 1 ? conditions.get(0) : new ConditionNode.And(conditions));
    }

    static Optional<Expressions> expressions(List<ConditionNode> conditions) {
        return all(conditions)
                .map(condition -> new ExpressionBuilder().condition(condition).build());
    }

    static Guard guard(Model<?> model, Optional<Long> version, WriteTerms terms) {
        // A soft delete adds terms of its own, which hold whenever the version is right.
        return new Guard(
                version.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                model.version().map(ModelAttribute::name).orElse(""),
                !terms.conditions().isEmpty(),
                terms.storedItem());
    }
}
