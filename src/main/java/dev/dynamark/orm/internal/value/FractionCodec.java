package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.math.BigDecimal;

/** A float or double. Minus zero, which DynamoDB does not have, comes back as zero. {@code T} is the type of the decimals. */
record FractionCodec<T extends Number>(ShortestDecimal decimals) implements ValueCodec<T> {

    private static final double MAX_WHOLE = 1L << 24;

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }

    @Override
    public void write(T value, ValueWriter out) {
        double number = value.doubleValue();
        if (Math.abs(number) <= MAX_WHOLE && number == Math.rint(number)) {
            out.number((long) number);
        } else {
            out.number(decimals.of(number));
        }
    }

    @Override
    public T read(ValueReader in) {
        BigDecimal stored = in.decimal();
        double nearest = decimals.nearest(stored);
        if (!decimals.holds(stored, nearest)) {
            throw in.failure(decimals.expected(), null);
        }
        return of(nearest);
    }

    @Override
    public boolean isEmpty(T value) {
        return value.doubleValue() == 0;
    }

    @Override
    public T emptyValue() {
        return of(0);
    }

    @SuppressWarnings("unchecked")
    private T of(double value) {
        return (T) decimals.boxed(value);
    }
}
