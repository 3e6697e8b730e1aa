package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** A type that has a text, such as a date: {@code T} is the type of the form. */
record TextCodec<T>(TextForm form) implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.STRING;
    }

    @Override
    public void write(T value, ValueWriter out) {
        out.string(form.text(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T read(ValueReader in) {
        String text = in.string();
        try {
            return (T) form.value(text);
        } catch (RuntimeException e) {
            // Not as the cause: its message would quote the stored text.
            throw in.failure(form.expected(), null);
        }
    }
}
