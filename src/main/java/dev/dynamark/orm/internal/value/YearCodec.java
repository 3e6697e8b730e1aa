package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.time.Year;

/** A year as a number, so that years of any width are in order. */
final class YearCodec implements ValueCodec<Year> {

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }

    @Override
    public void write(Year value, ValueWriter out) {
        out.number(value.getValue());
    }

    @Override
    public Year read(ValueReader in) {
        return Year.of((int) WholeNumbers.within(in, in.longValue(), Year.MIN_VALUE, Year.MAX_VALUE));
    }
}
