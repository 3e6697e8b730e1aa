package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.util.function.LongFunction;

/** A whole number of a range; a stored one beyond it, or with a fraction, is refused rather than cut off. */
record WholeNumberCodec<T extends Number>(long min, long max, LongFunction<T> fromLong) implements ValueCodec<T> {

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
        return fromLong.apply(WholeNumbers.within(in, in.longValue(), min, max));
    }

    @Override
    public boolean isEmpty(T value) {
        return value.longValue() == 0;
    }

    @Override
    public T emptyValue() {
        return fromLong.apply(0);
    }
}
