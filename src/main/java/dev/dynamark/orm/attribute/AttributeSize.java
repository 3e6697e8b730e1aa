package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;

/**
 * The size of an attribute ({@code size}): the length of text, bytes of binary, elements of a set, a list or a map. Text is
 * counted as by {@link String#length}, as DynamoDB Local does. Numbers, booleans, NULL and absent attributes have no size:
 * no comparison with it holds but {@link #ne}. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class AttributeSize<M> {

    private final DocumentPath path;

    AttributeSize(DocumentPath path) {
        this.path = path;
    }

    /**
     * Of exactly this size ({@code =}).
     *
     * @param size characters, bytes or elements
     * @return a condition
     */
    public Condition<M> eq(long size) {
        return compare(Comparator.EQUAL, size);
    }

    /**
     * Of another size ({@code <>}).
     *
     * @param size characters, bytes or elements
     * @return a condition
     */
    public Condition<M> ne(long size) {
        return compare(Comparator.NOT_EQUAL, size);
    }

    /**
     * Smaller ({@code <}).
     *
     * @param size characters, bytes or elements
     * @return a condition
     */
    public Condition<M> lt(long size) {
        return compare(Comparator.LESS, size);
    }

    /**
     * Of at most this size ({@code <=}).
     *
     * @param size characters, bytes or elements
     * @return a condition
     */
    public Condition<M> le(long size) {
        return compare(Comparator.LESS_OR_EQUAL, size);
    }

    /**
     * Larger ({@code >}).
     *
     * @param size characters, bytes or elements
     * @return a condition
     */
    public Condition<M> gt(long size) {
        return compare(Comparator.GREATER, size);
    }

    /**
     * Of at least this size ({@code >=}).
     *
     * @param size characters, bytes or elements
     * @return a condition
     */
    public Condition<M> ge(long size) {
        return compare(Comparator.GREATER_OR_EQUAL, size);
    }

    /**
     * From one size to another, both included ({@code BETWEEN}).
     *
     * @param low characters, bytes or elements
     * @param high not less than {@code low}
     * @return a condition
     * @throws dev.dynamark.orm.error.InvalidRequestException if {@code high} is less than {@code low}
     */
    public Condition<M> between(long low, long high) {
        if (high < low) {
            throw Operands.refused(path, "bounds in ascending order", "a high bound below the low one", "swap them");
        }
        return new Condition<>(new ConditionNode.Between(new Operand.Size(path), value(low), value(high)));
    }

    private Condition<M> compare(Comparator comparator, long size) {
        return new Condition<>(new ConditionNode.Comparison(new Operand.Size(path), comparator, value(size)));
    }

    private static Operand value(long size) {
        return new Operand.Value<>(Codecs.LONG, size);
    }
}
