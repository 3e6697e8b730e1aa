package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.util.function.Function;

/** A type that has a text, such as a date. */
record TextCodec<T>(String expected, Function<T, String> toText, Function<String, T> fromText)
        implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.STRING;
    }

    @Override
    public void write(T value, ValueWriter out) {
        out.string(toText.apply(value));
    }

    @Override
    public T read(ValueReader in) {
        String text = in.string();
        try {
            return fromText.apply(text);
        } catch (RuntimeException e) {
            // Not as the cause: its message would quote the stored text.
            throw in.failure(expected, null);
        }
    }
}
