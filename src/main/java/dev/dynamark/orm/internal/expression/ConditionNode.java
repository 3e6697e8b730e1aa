package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.AttributeType;
import java.util.List;

/** A condition as a tree; immutable. What types fit each other was checked by who made it. */
public sealed interface ConditionNode {

    /** Holds if the operands are of one type and stand in this relation; {@code <>} holds for different types too. */
    record Comparison(Operand left, Comparator comparator, Operand right) implements ConditionNode {}

    /** Both bounds included. */
    record Between(Operand operand, Operand low, Operand high) implements ConditionNode {}

    /** Equal to one of them. */
    record In(Operand operand, List<Operand> choices) implements ConditionNode {
        public In {
            choices = List.copyOf(choices);
        }
    }

    /** The attribute is there, be it NULL. */
    record Exists(DocumentPath path) implements ConditionNode {}

    /** The attribute is not there. */
    record NotExists(DocumentPath path) implements ConditionNode {}

    /** The attribute is there and of this type. */
    record HasType(DocumentPath path, AttributeType type) implements ConditionNode {}

    /** Text or bytes that begin so. */
    record BeginsWith(DocumentPath path, Operand prefix) implements ConditionNode {}

    /** A part of the text or bytes, or an element of the set or list. */
    record Contains(DocumentPath path, Operand element) implements ConditionNode {}

    /** All of two or more. */
    record And(List<ConditionNode> terms) implements ConditionNode {
        public And {
            terms = List.copyOf(terms);
        }
    }

    /** One of two or more. */
    record Or(List<ConditionNode> terms) implements ConditionNode {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    /** The contrary. */
    record Not(ConditionNode term) implements ConditionNode {}
}
