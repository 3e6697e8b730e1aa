package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute that holds text (S).
 *
 * @param <M> the model
 */
public sealed interface StringAttribute<M> extends ComparableAttribute<M, String> permits Typed.Text {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes operands
     * @param <M> the model
     * @return a new attribute
     */
    static <M> StringAttribute<M> of(Class<M> model, String attributeName, ValueCodec<String> codec) {
        return new Typed.Text<>(model, DocumentPath.of(attributeName), codec);
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
     * Text that has this in it ({@code contains}).
     *
     * @param part of the stored text; not null
     * @return a condition
     */
    default Condition<M> contains(String part) {
        return Operands.contains(this, Codecs.STRING, part);
    }
}
