package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;
import java.util.List;

/**
 * An attribute that holds a list (L).
 *
 * @param <M> the model
 * @param <E> the type of the elements
 */
public sealed interface ListAttribute<M, E> extends Attribute<M, List<E>> permits Typed.ListOf {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes lists
     * @param elementCodec writes elements
     * @param <M> the model
     * @param <E> the elements' type
     * @return a new attribute
     */
    static <M, E> ListAttribute<M, E> of(
            Class<M> model, String attributeName, ValueCodec<List<E>> codec, ValueCodec<E> elementCodec) {
        return new Typed.ListOf<>(model, DocumentPath.of(attributeName), codec, elementCodec);
    }

    /**
     * What writes elements.
     *
     * @return never null
     */
    ValueCodec<E> elementCodec();

    /**
     * A list with an element that is equal to this one ({@code contains}).
     *
     * @param element not null
     * @return a condition
     */
    default Condition<M> contains(E element) {
        return Operands.contains(this, elementCodec(), element);
    }

    /**
     * One element, which is absent where the list is too short.
     *
     * @param index from 0
     * @return an attribute with every operator, as the elements' type is not known here
     * @throws IllegalArgumentException if {@code index} is negative
     */
    default AnyAttribute<M, E> at(int index) {
        return new Typed.Any<>(model(), path().at(index), elementCodec());
    }
}
