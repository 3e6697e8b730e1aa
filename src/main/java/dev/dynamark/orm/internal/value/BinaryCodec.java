package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.nio.ByteBuffer;
import java.util.function.Function;

/** Bytes, in one of their Java types. */
record BinaryCodec<T>(Function<T, ByteBuffer> toBuffer, Function<byte[], T> fromBytes) implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.BINARY;
    }

    @Override
    public void write(T value, ValueWriter out) {
        out.binary(toBuffer.apply(value));
    }

    @Override
    public T read(ValueReader in) {
        return fromBytes.apply(in.binary());
    }

    @Override
    public boolean isEmpty(T value) {
        return !toBuffer.apply(value).hasRemaining();
    }

    @Override
    public T emptyValue() {
        return fromBytes.apply(new byte[0]);
    }
}
