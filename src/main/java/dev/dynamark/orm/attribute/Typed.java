package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.DocumentPath;
import java.util.List;
import java.util.Map;

/** What stands behind each kind of attribute. */
final class Typed {

    private Typed() {}

    record Plain<M, V>(Class<M> model, DocumentPath path, ValueCodec<V> codec) implements Attribute<M, V> {}

    record Ordered<M, V>(Class<M> model, DocumentPath path, ValueCodec<V> codec) implements ComparableAttribute<M, V> {}

    record Text<M>(Class<M> model, DocumentPath path, ValueCodec<String> codec) implements StringAttribute<M> {}

    record Numeric<M, V>(Class<M> model, DocumentPath path, ValueCodec<V> codec) implements NumberAttribute<M, V> {}

    record Bytes<M, V>(Class<M> model, DocumentPath path, ValueCodec<V> codec) implements BinaryAttribute<M, V> {}

    record Nested<M, V>(Class<M> model, DocumentPath path, ValueCodec<V> codec) implements RecordAttribute<M, V> {}

    record Any<M, V>(Class<M> model, DocumentPath path, ValueCodec<V> codec) implements AnyAttribute<M, V> {}

    record SetOf<M, E, S>(Class<M> model, DocumentPath path, ValueCodec<S> codec, ValueCodec<E> elementCodec)
            implements SetAttribute<M, E, S> {}

    record ListOf<M, E>(Class<M> model, DocumentPath path, ValueCodec<List<E>> codec, ValueCodec<E> elementCodec)
            implements ListAttribute<M, E> {}

    record MapOf<M, V>(Class<M> model, DocumentPath path, ValueCodec<Map<String, V>> codec, ValueCodec<V> valueCodec)
            implements MapAttribute<M, V> {}
}
