package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** Bytes, in one of their Java types: {@code T} is that of the form. */
record BinaryCodec<T>(BinaryForm form) implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.BINARY;
    }

    @Override
    public void write(T value, ValueWriter out) {
        out.binary(form.buffer(value));
    }

    @Override
    public T read(ValueReader in) {
        return of(in.binary());
    }

    @Override
    public boolean isEmpty(T value) {
        return !form.buffer(value).hasRemaining();
    }

    @Override
    public T emptyValue() {
        return of(new byte[0]);
    }

    @SuppressWarnings("unchecked")
    private T of(byte[] bytes) {
        return (T) form.value(bytes);
    }
}
