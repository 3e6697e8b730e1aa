package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** A value as compact JSON text in a string. Values stored without it, other than strings, are read as well. */
record JsonCodec<T>(ValueCodec<T> value) implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.STRING;
    }

    @Override
    public void write(T model, ValueWriter out) {
        String text = JsonTextWriter.text(value, model);
        if (text.equals("null")) {
            out.nullValue();
        } else {
            out.string(text);
        }
    }

    @Override
    public T read(ValueReader in) {
        return in.type() == AttributeType.STRING ? JsonTextReader.read(value, in.string(), in) : value.read(in);
    }

    @Override
    public T nullValue() {
        return value.nullValue();
    }

    @Override
    public boolean isEmpty(T model) {
        return value.isEmpty(model);
    }

    @Override
    public T emptyValue() {
        return value.emptyValue();
    }
}
