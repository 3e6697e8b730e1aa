package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute that holds bytes (B). Operands must not be changed until the request is sent.
 *
 * @param <M> the model
 * @param <V> the type of the component: {@code byte[]} or {@code ByteBuffer}
 */
public sealed interface BinaryAttribute<M, V> extends ComparableAttribute<M, V> permits Typed.Bytes {

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
    static <M, V> BinaryAttribute<M, V> of(Class<M> model, String attributeName, ValueCodec<V> codec) {
        return new Typed.Bytes<>(model, DocumentPath.of(attributeName), codec);
    }

    /**
     * Bytes that begin so ({@code begins_with}).
     *
     * @param prefix not null
     * @return a condition
     */
    default Condition<M> beginsWith(V prefix) {
        return Operands.beginsWith(this, codec(), prefix);
    }

    /**
     * Bytes that have these in them ({@code contains}).
     *
     * @param part not null
     * @return a condition
     */
    default Condition<M> contains(V part) {
        return Operands.contains(this, codec(), part);
    }
}
