package dev.dynamark.orm.attribute;

import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.expression.ConditionNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on items: of a write (condition expression) or on what a query or a scan finds (filter expression).
 *
 * <pre>{@code
 * Order_.STATUS.eq(Status.PAID).and(Order_.TOTAL.gt(limit).or(Order_.NOTE.beginsWith("urgent")))
 * }</pre>
 *
 * <p>A tree: it is evaluated as it is built, without rules of precedence. DynamoDB compares values of one type only:
 * with any other, and with an absent attribute, no comparison holds but {@code ne}. Text is compared by its UTF-8 bytes.
 * Immutable and thread-safe, if the values in it are.
 *
 * @param <M> the model whose items it is on; a condition on one record of a sealed interface serves for the interface
 */
public final class Condition<M> {

    private final ConditionNode node;

    Condition(ConditionNode node) {
        this.node = node;
    }

    /**
     * Holds if this and all others hold ({@code AND}).
     *
     * @param others none is null
     * @return a new condition
     */
    @SafeVarargs
    public final Condition<M> and(Condition<? extends M>... others) {
        List<ConditionNode> terms = new ArrayList<>();
        if (node instanceof ConditionNode.And and) {
            terms.addAll(and.terms());
        } else {
            terms.add(node);
        }
        for (Condition<?> other : others) {
            terms.add(other.node);
        }
        return both(terms);
    }

    /**
     * Holds if this or one of the others holds ({@code OR}).
     *
     * @param others none is null
     * @return a new condition
     */
    @SafeVarargs
    public final Condition<M> or(Condition<? extends M>... others) {
        List<ConditionNode> terms = new ArrayList<>();
        if (node instanceof ConditionNode.Or or) {
            terms.addAll(or.terms());
        } else {
            terms.add(node);
        }
        for (Condition<?> other : others) {
            terms.add(other.node);
        }
        return either(terms);
    }

    /**
     * Holds if this does not ({@code NOT}).
     *
     * @return a new condition
     */
    public Condition<M> not() {
        return new Condition<>(new ConditionNode.Not(node));
    }

    /**
     * Holds if all of these hold; parentheses around terms that belong together.
     *
     * @param terms at least one
     * @param <M> the model
     * @return a new condition
     * @throws InvalidRequestException if there is none
     */
    @SafeVarargs
    public static <M> Condition<M> allOf(Condition<? extends M>... terms) {
        List<ConditionNode> nodes = new ArrayList<>();
        for (Condition<?> term : terms) {
            nodes.add(term.node);
        }
        return both(nodes);
    }

    /**
     * Holds if one of these holds; parentheses around alternatives that belong together.
     *
     * @param terms at least one
     * @param <M> the model
     * @return a new condition
     * @throws InvalidRequestException if there is none
     */
    @SafeVarargs
    public static <M> Condition<M> anyOf(Condition<? extends M>... terms) {
        List<ConditionNode> nodes = new ArrayList<>();
        for (Condition<?> term : terms) {
            nodes.add(term.node);
        }
        return either(nodes);
    }

    /**
     * The tree without types, which requests are made of; for DynamORM itself.
     *
     * @return never null
     */
    public ConditionNode node() {
        return node;
    }

    /** The condition's structure, without values. */
    @Override
    public String toString() {
        return node.toString();
    }

    private static <M> Condition<M> both(List<ConditionNode> terms) {
        return new Condition<>(isOne(terms) ? terms.get(0) : new ConditionNode.And(terms));
    }

    private static <M> Condition<M> either(List<ConditionNode> terms) {
        return new Condition<>(isOne(terms) ? terms.get(0) : new ConditionNode.Or(terms));
    }

    private static boolean isOne(List<ConditionNode> terms) {
        if (terms.isEmpty()) {
            throw new InvalidRequestException("Expected at least one condition, found none: give one.");
        }
        return terms.size() == 1;
    }
}
