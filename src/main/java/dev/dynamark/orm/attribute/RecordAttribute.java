package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;

/**
 * An attribute that holds a nested model (M).
 *
 * <pre>{@code Order_.SHIP_TO.dot(Address_.CITY).eq("Nice")}</pre>
 *
 * @param <M> the model
 * @param <V> the nested model
 */
public sealed interface RecordAttribute<M, V> extends Attribute<M, V> permits AnyAttribute, Typed.Nested {

    /**
     * A top-level attribute.
     *
     * @param model the class whose component it holds
     * @param attributeName as stored
     * @param codec writes the nested model
     * @param <M> the model
     * @param <V> the nested model
     * @return a new attribute
     */
    static <M, V> RecordAttribute<M, V> of(Class<M> model, String attributeName, ValueCodec<V> codec) {
        return new Typed.Nested<>(model, DocumentPath.of(attributeName), codec);
    }

    /**
     * An attribute of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> Attribute<M, X> dot(Attribute<V, X> nested) {
        return new Typed.Plain<>(model(), path().dot(nested.path()), nested.codec());
    }

    /**
     * An attribute with an order of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> ComparableAttribute<M, X> dot(ComparableAttribute<V, X> nested) {
        return new Typed.Ordered<>(model(), path().dot(nested.path()), nested.codec());
    }

    /**
     * Text of the nested model.
     *
     * @param nested the nested model's attribute
     * @return an attribute of this model
     */
    default StringAttribute<M> dot(StringAttribute<V> nested) {
        return new Typed.Text<>(model(), path().dot(nested.path()), nested.codec());
    }

    /**
     * A number of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> NumberAttribute<M, X> dot(NumberAttribute<V, X> nested) {
        return new Typed.Numeric<>(model(), path().dot(nested.path()), nested.codec());
    }

    /**
     * Bytes of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> BinaryAttribute<M, X> dot(BinaryAttribute<V, X> nested) {
        return new Typed.Bytes<>(model(), path().dot(nested.path()), nested.codec());
    }

    /**
     * A set of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <E> its elements' type
     * @param <S> its type
     * @return an attribute of this model
     */
    default <E, S> SetAttribute<M, E, S> dot(SetAttribute<V, E, S> nested) {
        return new Typed.SetOf<>(model(), path().dot(nested.path()), nested.codec(), nested.elementCodec());
    }

    /**
     * A list of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <E> its elements' type
     * @return an attribute of this model
     */
    default <E> ListAttribute<M, E> dot(ListAttribute<V, E> nested) {
        return new Typed.ListOf<>(model(), path().dot(nested.path()), nested.codec(), nested.elementCodec());
    }

    /**
     * A map of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> MapAttribute<M, X> dot(MapAttribute<V, X> nested) {
        return new Typed.MapOf<>(model(), path().dot(nested.path()), nested.codec(), nested.valueCodec());
    }

    /**
     * A model of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> RecordAttribute<M, X> dot(RecordAttribute<V, X> nested) {
        return new Typed.Nested<>(model(), path().dot(nested.path()), nested.codec());
    }

    /**
     * An element or entry of the nested model.
     *
     * @param nested the nested model's attribute
     * @param <X> its type
     * @return an attribute of this model
     */
    default <X> AnyAttribute<M, X> dot(AnyAttribute<V, X> nested) {
        return new Typed.Any<>(model(), path().dot(nested.path()), nested.codec());
    }
}
