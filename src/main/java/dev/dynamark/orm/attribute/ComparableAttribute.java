package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute with an order: text by its UTF-8 bytes, numbers by value, bytes as unsigned. Types that are stored as text
 * (enums, {@code UUID}, {@code java.time}) have the order of that text.
 *
 * @param <M> the model
 * @param <V> the type of the component
 */
public sealed interface ComparableAttribute<M, V> extends Attribute<M, V>
        permits StringAttribute, NumberAttribute, BinaryAttribute, AnyAttribute, Typed.Ordered {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes operands, as text, numbers or bytes
     * @param <M> the model
     * @param <V> the component's type
     * @return a new attribute
     */
    static <M, V> ComparableAttribute<M, V> of(Class<M> model, String attributeName, ValueCodec<V> codec) {
        return new Typed.Ordered<>(model, DocumentPath.of(attributeName), codec);
    }

    /**
     * Less than a value ({@code <}).
     *
     * @param value not null
     * @return a condition
     */
    default Condition<M> lt(V value) {
        return Operands.compare(this, Comparator.LESS, value);
    }

    /**
     * Less than another attribute ({@code <}).
     *
     * @param other another attribute of the item
     * @return a condition
     */
    default Condition<M> lt(ComparableAttribute<M, V> other) {
        return Operands.compare(this, Comparator.LESS, other);
    }

    /**
     * Less than or equal to a value ({@code <=}).
     *
     * @param value not null
     * @return a condition
     */
    default Condition<M> le(V value) {
        return Operands.compare(this, Comparator.LESS_OR_EQUAL, value);
    }

    /**
     * Less than or equal to another attribute ({@code <=}).
     *
     * @param other another attribute of the item
     * @return a condition
     */
    default Condition<M> le(ComparableAttribute<M, V> other) {
        return Operands.compare(this, Comparator.LESS_OR_EQUAL, other);
    }

    /**
     * Greater than a value ({@code >}).
     *
     * @param value not null
     * @return a condition
     */
    default Condition<M> gt(V value) {
        return Operands.compare(this, Comparator.GREATER, value);
    }

    /**
     * Greater than another attribute ({@code >}).
     *
     * @param other another attribute of the item
     * @return a condition
     */
    default Condition<M> gt(ComparableAttribute<M, V> other) {
        return Operands.compare(this, Comparator.GREATER, other);
    }

    /**
     * Greater than or equal to a value ({@code >=}).
     *
     * @param value not null
     * @return a condition
     */
    default Condition<M> ge(V value) {
        return Operands.compare(this, Comparator.GREATER_OR_EQUAL, value);
    }

    /**
     * Greater than or equal to another attribute ({@code >=}).
     *
     * @param other another attribute of the item
     * @return a condition
     */
    default Condition<M> ge(ComparableAttribute<M, V> other) {
        return Operands.compare(this, Comparator.GREATER_OR_EQUAL, other);
    }

    /**
     * From a value to another, both included ({@code BETWEEN}).
     *
     * @param low not null
     * @param high not null and not less than {@code low}, or DynamoDB refuses the request
     * @return a condition
     */
    default Condition<M> between(V low, V high) {
        return Operands.between(this, low, high);
    }
}
