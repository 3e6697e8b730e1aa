package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute that holds a number (N), which updates can add to.
 *
 * @param <M> the model
 * @param <V> the type of the component
 */
public sealed interface NumberAttribute<M, V> extends ComparableAttribute<M, V> permits Typed.Numeric {

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
    static <M, V> NumberAttribute<M, V> of(Class<M> model, String attributeName, ValueCodec<V> codec) {
        return new Typed.Numeric<>(model, DocumentPath.of(attributeName), codec);
    }
}
