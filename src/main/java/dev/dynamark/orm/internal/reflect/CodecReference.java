package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.time.Instant;
import java.util.function.Supplier;

/** Stands for a codec that is still being made, as that of a model which holds itself, or that is made at first use. */
final class CodecReference<T> implements ItemCodec<T> {

    private final Supplier<ItemCodec<T>> source;
    // Making it twice does no harm.
    private volatile ItemCodec<T> found;

    CodecReference(Supplier<ItemCodec<T>> source) {
        this.source = source;
    }

    void set(ItemCodec<T> codec) {
        found = codec;
    }

    ItemCodec<T> get() {
        ItemCodec<T> codec = found;
        if (codec == null) {
            codec = source.get();
            found = codec;
        }
        return codec;
    }

    @Override
    public void write(T value, ValueWriter out) {
        get().write(value, out);
    }

    @Override
    public T read(ValueReader in) {
        return get().read(in);
    }

    @Override
    public Object component(T model, int index) {
        return get().component(model, index);
    }

    @Override
    public T stamped(T model, Instant now) {
        return get().stamped(model, now);
    }
}
