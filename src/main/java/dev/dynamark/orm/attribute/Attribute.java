package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import java.util.Arrays;
import java.util.Collection;

/**
 * An attribute of a model's items, or a value within one: what conditions, projections and updates name. Any name is
 * good, reserved words too, as only placeholders are sent. Its subtypes have the operators DynamoDB has for their types.
 *
 * <p>No operand may be null: for absent attributes there is {@link #notExists()}, for stored nulls
 * {@code hasType(AttributeType.NULL)}. Values are encoded, by the component's own codec, when the request is sent.
 * Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <V> the type of the component, or of the element
 */
public sealed interface Attribute<M, V>
        permits ComparableAttribute, SetAttribute, ListAttribute, MapAttribute, RecordAttribute, Typed.Plain {

    /**
     * A top-level attribute that is only compared for equality, such as a boolean.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes operands
     * @param <M> the model
     * @param <V> the component's type
     * @return a new attribute
     */
    static <M, V> Attribute<M, V> of(Class<M> model, String attributeName, ValueCodec<V> codec) {
        return new Typed.Plain<>(model, DocumentPath.of(attributeName), codec);
    }

    /**
     * The model.
     *
     * @return the class whose component this is, or holds this
     */
    Class<M> model();

    /**
     * Where it stands in the item; its text is for people, such as {@code lines[2].price}.
     *
     * @return never null
     */
    DocumentPath path();

    /**
     * What writes values of it.
     *
     * @return never null
     */
    ValueCodec<V> codec();

    /**
     * Equal to a value, of the same type ({@code =}).
     *
     * @param value not null
     * @return a condition
     */
    default Condition<M> eq(V value) {
        return Operands.compare(this, Comparator.EQUAL, value);
    }

    /**
     * Equal to another attribute ({@code =}).
     *
     * @param other another attribute of the item
     * @return a condition, which does not hold if either is absent
     */
    default Condition<M> eq(Attribute<M, V> other) {
        return Operands.compare(this, Comparator.EQUAL, other);
    }

    /**
     * Not equal to a value, or of another type, or absent ({@code <>}).
     *
     * @param value not null
     * @return a condition
     */
    default Condition<M> ne(V value) {
        return Operands.compare(this, Comparator.NOT_EQUAL, value);
    }

    /**
     * Not equal to another attribute, of another type, or one of both absent ({@code <>}).
     *
     * @param other another attribute of the item
     * @return a condition
     */
    default Condition<M> ne(Attribute<M, V> other) {
        return Operands.compare(this, Comparator.NOT_EQUAL, other);
    }

    /**
     * Equal to one of the values ({@code IN}).
     *
     * @param values 1 to 100
     * @return a condition
     * @throws dev.dynamark.orm.error.InvalidRequestException if there is none
     * @throws dev.dynamark.orm.error.LimitExceededException if there are more than 100
     */
    // Only read, and copied before this returns.
    @SuppressWarnings("unchecked")
    default Condition<M> in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to one of the values ({@code IN}).
     *
     * @param values 1 to 100
     * @return a condition
     * @throws dev.dynamark.orm.error.InvalidRequestException if there is none
     * @throws dev.dynamark.orm.error.LimitExceededException if there are more than 100
     */
    default Condition<M> in(Collection<? extends V> values) {
        return Operands.in(this, values);
    }

    /**
     * Present, be it as NULL ({@code attribute_exists}).
     *
     * @return a condition
     */
    default Condition<M> exists() {
        return new Condition<>(new ConditionNode.Exists(path()));
    }

    /**
     * Absent ({@code attribute_not_exists}).
     *
     * @return a condition
     */
    default Condition<M> notExists() {
        return new Condition<>(new ConditionNode.NotExists(path()));
    }

    /**
     * Present and of a type ({@code attribute_type}).
     *
     * @param type such as {@link AttributeType#NULL}
     * @return a condition
     */
    default Condition<M> hasType(AttributeType type) {
        return new Condition<>(new ConditionNode.HasType(path(), type));
    }

    /**
     * Its size ({@code size}), to be compared.
     *
     * @return an operand
     */
    default AttributeSize<M> size() {
        return new AttributeSize<>(path());
    }
}
