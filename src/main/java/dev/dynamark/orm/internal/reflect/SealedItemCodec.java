package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.DecodeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes items of a sealed interface by their class and reads them by the type attribute.
 *
 * @param <T> the sealed interface
 */
public final class SealedItemCodec<T> implements ItemCodec<T> {

    /**
     * A permitted class.
     *
     * @param typeName what its items have in the type attribute
     */
    public record Member<M>(Class<M> type, String typeName, ItemCodec<M> codec) {}

    private final String typeAttribute;
    private final List<Member<? extends T>> members;
    private final Map<String, ItemCodec<? extends T>> codecs = new LinkedHashMap<>();

    public SealedItemCodec(String typeAttribute, List<Member<? extends T>> members) {
        this.typeAttribute = typeAttribute;
        this.members = List.copyOf(members);
        members.forEach(member -> codecs.put(member.typeName(), member.codec()));
    }

    @Override
    public void write(T model, ValueWriter out) {
        codec(model).write(model, out);
    }

    @Override
    public T read(ValueReader in) {
        String typeName = in.peekString(typeAttribute);
        ItemCodec<? extends T> codec = codecs.get(typeName);
        if (codec == null) {
            throw new DecodeException(
                    typeAttribute,
                    "one of the type names " + String.join(", ", codecs.keySet()),
                    typeName == null ? "none" : "another text",
                    null);
        }
        return codec.read(in);
    }

    @Override
    public Object component(T model, int index) {
        return codec(model).component(model, index);
    }

    @Override
    public T stamped(T model, Instant now) {
        return codec(model).stamped(model, now);
    }

    @SuppressWarnings("unchecked")
    private ItemCodec<T> codec(T model) {
        for (Member<? extends T> member : members) {
            if (member.type().isInstance(model)) {
                // It is given this very model.
                return (ItemCodec<T>) member.codec();
            }
        }
        throw new IllegalArgumentException(
                "No permitted class: " + model.getClass().getName());
    }
}
