package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;
import java.util.Map;

/**
 * An attribute that holds a map (M) from text to values of one type.
 *
 * @param <M> the model
 * @param <V> the type of the values
 */
public sealed interface MapAttribute<M, V> extends Attribute<M, Map<String, V>> permits Typed.MapOf {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes maps
     * @param valueCodec writes values of entries
     * @param <M> the model
     * @param <V> the values' type
     * @return a new attribute
     */
    static <M, V> MapAttribute<M, V> of(
            Class<M> model, String attributeName, ValueCodec<Map<String, V>> codec, ValueCodec<V> valueCodec) {
        return new Typed.MapOf<>(model, DocumentPath.of(attributeName), codec, valueCodec);
    }

    /**
     * What writes values of entries.
     *
     * @return never null
     */
    ValueCodec<V> valueCodec();

    /**
     * The value of one entry, which is absent where the map has no such key.
     *
     * @param key any text
     * @return an attribute with every operator, as the values' type is not known here
     */
    default AnyAttribute<M, V> key(String key) {
        return new Typed.Any<>(model(), path().key(key), valueCodec());
    }
}
