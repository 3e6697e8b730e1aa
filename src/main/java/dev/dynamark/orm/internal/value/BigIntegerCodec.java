package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact whole number of up to 38 significant digits. */
final class BigIntegerCodec implements ValueCodec<BigInteger> {

    private static final String EXPECTED = "a whole number of up to 126 digits";
    private static final int MAX_DIGITS = 126;

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }

    @Override
    public void write(BigInteger value, ValueWriter out) {
        out.number(new BigDecimal(value));
    }

    @Override
    public BigInteger read(ValueReader in) {
        BigDecimal number = in.decimal();
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        // Text may hold an exponent whose digits, before or after the point, would not fit into memory.
        long digits = (long) number.precision() - number.scale();
        if (digits < 1 || digits > MAX_DIGITS) {
            throw in.failure(EXPECTED, null);
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw in.failure(EXPECTED, e);
        }
    }

    @Override
    public boolean isEmpty(BigInteger value) {
        return value.signum() == 0;
    }

    @Override
    public BigInteger emptyValue() {
        return BigInteger.ZERO;
    }
}
