package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.DecodeException;
import java.time.Instant;

/** Of a model with a type name on a table of its own: refuses items of other types, which may fit by chance. */
public final class TypedItemCodec<T> implements ItemCodec<T> {

    private final String typeAttribute;
    private final String typeName;
    private final ItemCodec<T> codec;

    public TypedItemCodec(String typeAttribute, String typeName, ItemCodec<T> codec) {
        this.typeAttribute = typeAttribute;
        this.typeName = typeName;
        this.codec = codec;
    }

    @Override
    public void write(T model, ValueWriter out) {
        codec.write(model, out);
    }

    @Override
    public T read(ValueReader in) {
        String stored = in.peekString(typeAttribute);
        // Items from before the model had a type name have none.
        if (stored != null && !stored.equals(typeName)) {
            throw new DecodeException(typeAttribute, "the type name " + typeName, "another text", null);
        }
        return codec.read(in);
    }

    @Override
    public Object component(T model, int index) {
        return codec.component(model, index);
    }

    @Override
    public T stamped(T model, Instant now) {
        return codec.stamped(model, now);
    }
}
