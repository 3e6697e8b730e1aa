package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeConverter;
import dev.dynamark.orm.codec.ValueCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codecs that are made of others. */
public final class CollectionCodecs {

    private CollectionCodecs() {}

    public static <E> ValueCodec<List<E>> list(ValueCodec<E> element) {
        return new ListCodec<>(element, list -> list);
    }

    public static <E> ValueCodec<Collection<E>> collection(ValueCodec<E> element) {
        return new ListCodec<>(element, list -> list);
    }

    public static <E> ValueCodec<Set<E>> set(ValueCodec<E> element) {
        return new SetCodec<>(element, ElementForm.of(element.type()), LinkedHashSet::new);
    }

    public static <E> ValueCodec<List<E>> listAsSet(ValueCodec<E> element) {
        return new SetCodec<>(element, ElementForm.of(element.type()), ArrayList::new);
    }

    public static <K, V> ValueCodec<Map<K, V>> map(Class<K> key, ValueCodec<V> value) {
        return new MapCodec<>(MapKeys.of(key), value);
    }

    public static <E extends Enum<E>> ValueCodec<E> enumOf(Class<E> type) {
        return new EnumCodec<>(type);
    }

    public static <T, S> ValueCodec<T> converted(
            AttributeConverter<T, S> converter, ValueCodec<S> stored, String component) {
        return new ConvertedCodec<>(converter, stored, component);
    }

    public static <T> ValueCodec<T> json(ValueCodec<T> value) {
        return new JsonCodec<>(value);
    }
}
