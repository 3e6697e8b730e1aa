package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute that holds a set (SS, NS or BS), which updates can add elements to and delete elements from.
 *
 * @param <M> the model
 * @param <E> the type of the elements
 * @param <S> the type of the component: a set, or a list stored as a set
 */
public sealed interface SetAttribute<M, E, S> extends Attribute<M, S> permits Typed.SetOf {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes sets
     * @param elementCodec writes elements
     * @param <M> the model
     * @param <E> the elements' type
     * @param <S> the component's type
     * @return a new attribute
     */
    static <M, E, S> SetAttribute<M, E, S> of(
            Class<M> model, String attributeName, ValueCodec<S> codec, ValueCodec<E> elementCodec) {
        return new Typed.SetOf<>(model, DocumentPath.of(attributeName), codec, elementCodec);
    }

    /**
     * What writes elements.
     *
     * @return never null
     */
    ValueCodec<E> elementCodec();

    /**
     * A set with this element ({@code contains}).
     *
     * @param element not null
     * @return a condition
     */
    default Condition<M> contains(E element) {
        return Operands.contains(this, elementCodec(), element);
    }
}
