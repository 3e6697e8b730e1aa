package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** A whole number of a range; a stored one beyond it, or with a fraction, is refused rather than cut off: {@code T} is the type of the form. */
record WholeNumberCodec<T extends Number>(WholeNumberForm form) implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }

    @Override
    public void write(T value, ValueWriter out) {
        out.number(value.longValue());
    }

    @Override
    public T read(ValueReader in) {
        return of(WholeNumbers.within(in, in.longValue(), form.min(), form.max()));
    }

    @Override
    public boolean isEmpty(T value) {
        return value.longValue() == 0;
    }

    @Override
    public T emptyValue() {
        return of(0);
    }

    @SuppressWarnings("unchecked")
    private T of(long value) {
        return (T) form.of(value);
    }
}
