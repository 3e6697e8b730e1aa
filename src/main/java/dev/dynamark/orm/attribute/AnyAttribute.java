package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute whose operators the compiler cannot tell from its type: an element of a list, an entry of a map, or an
 * attribute named by text. It has every operator; DynamoDB refuses an operand of a type that the operator does not have,
 * and operators do not hold where the stored value is of a type that they do not have.
 *
 * @param <M> the model
 * @param <V> the type of the component or element
 */
public sealed interface AnyAttribute<M, V> extends ComparableAttribute<M, V>, RecordAttribute<M, V> permits Typed.Any {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes operands
     * @param <M> the model
     * @param <V> the component's type
     * @return a new attribute
     */
    static <M, V> AnyAttribute<M, V> of(Class<M> model, String attributeName, ValueCodec<V> codec) {
        return new Typed.Any<>(model, DocumentPath.of(attributeName), codec);
    }

    /**
     * Text that begins so ({@code begins_with}).
     *
     * @param prefix of the stored text; not null
     * @return a condition
     */
    default Condition<M> beginsWith(String prefix) {
        return Operands.beginsWith(this, Codecs.STRING, prefix);
    }

    /**
     * Text that has this in it, or a set or list of text with this element ({@code contains}).
     *
     * @param text a part of the stored text, or an element; not null
     * @return a condition
     */
    default Condition<M> contains(String text) {
        return Operands.contains(this, Codecs.STRING, text);
    }

    /**
     * A set or list with this element ({@code contains}).
     *
     * @param element not null
     * @param elementCodec writes it
     * @param <E> the elements' type
     * @return a condition
     */
    default <E> Condition<M> contains(E element, ValueCodec<E> elementCodec) {
        return Operands.contains(this, elementCodec, element);
    }
}
