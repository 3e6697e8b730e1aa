package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.internal.expression.ConditionNode.And;
import dev.dynamark.orm.internal.expression.ConditionNode.BeginsWith;
import dev.dynamark.orm.internal.expression.ConditionNode.Between;
import dev.dynamark.orm.internal.expression.ConditionNode.Comparison;
import dev.dynamark.orm.internal.expression.ConditionNode.Contains;
import dev.dynamark.orm.internal.expression.ConditionNode.Exists;
import dev.dynamark.orm.internal.expression.ConditionNode.HasType;
import dev.dynamark.orm.internal.expression.ConditionNode.In;
import dev.dynamark.orm.internal.expression.ConditionNode.Not;
import dev.dynamark.orm.internal.expression.ConditionNode.NotExists;
import dev.dynamark.orm.internal.expression.ConditionNode.Or;
import java.util.List;

/**
 * Renders conditions. Every tree within a tree gets one pair of parentheses: none would leave the structure to
 * precedence, two are refused by DynamoDB as redundant.
 */
final class ConditionText {

    private final ExpressionText text;

    ConditionText(ExpressionText text) {
        this.text = text;
    }

    void add(ConditionNode node) {
        if (node instanceof And and) {
            join(" AND ", and.terms());
        } else if (node instanceof Or or) {
            join(" OR ", or.terms());
        } else if (node instanceof Not not) {
            text.add("NOT (");
            add(not.term());
            text.add(")");
        } else {
            addLeaf(node);
        }
    }

    void join(String operator, List<ConditionNode> terms) {
        String separator = "";
        for (ConditionNode term : terms) {
            text.add(separator);
            if (term instanceof And || term instanceof Or || term instanceof Not) {
                text.add("(");
                add(term);
                text.add(")");
            } else {
                addLeaf(term);
            }
            separator = operator;
        }
    }

    private void addLeaf(ConditionNode node) {
        if (node instanceof Comparison comparison) {
            text.add(comparison.left())
                    .add(" " + comparison.comparator().sign() + " ")
                    .add(comparison.right());
        } else if (node instanceof Between between) {
            text.add(between.operand())
                    .add(" BETWEEN ")
                    .add(between.low())
                    .add(" AND ")
                    .add(between.high());
        } else if (node instanceof In in) {
            addIn(in);
        } else {
            addFunction(node);
        }
    }

    private void addIn(In in) {
        text.add(in.operand()).add(" IN (");
        String separator = "";
        for (Operand choice : in.choices()) {
            text.add(separator).add(choice);
            separator = ", ";
        }
        text.add(")");
    }

    private void addFunction(ConditionNode node) {
        if (node instanceof Exists exists) {
            text.add("attribute_exists(").add(exists.path());
        } else if (node instanceof NotExists notExists) {
            text.add("attribute_not_exists(").add(notExists.path());
        } else if (node instanceof BeginsWith beginsWith) {
            text.add("begins_with(").add(beginsWith.path()).add(", ").add(beginsWith.prefix());
        } else if (node instanceof Contains contains) {
            text.add("contains(").add(contains.path()).add(", ").add(contains.element());
        } else if (node instanceof HasType hasType) {
            text.add("attribute_type(")
                    .add(hasType.path())
                    .add(", ")
                    .add(new Operand.Value<>(Codecs.STRING, hasType.type().code()));
        } else {
            throw new IllegalStateException("No text for " + node.getClass());
        }
        text.add(")");
    }
}
