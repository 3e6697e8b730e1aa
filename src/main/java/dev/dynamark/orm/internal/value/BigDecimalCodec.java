package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.math.BigDecimal;

/** An exact number. DynamoDB does not keep its scale: 1.50 comes back as 1.5. */
final class BigDecimalCodec implements ValueCodec<BigDecimal> {

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }

    @Override
    public void write(BigDecimal value, ValueWriter out) {
        out.number(value);
    }

    @Override
    public BigDecimal read(ValueReader in) {
        return in.decimal();
    }

    @Override
    public boolean isEmpty(BigDecimal value) {
        return value.signum() == 0;
    }

    @Override
    public BigDecimal emptyValue() {
        return BigDecimal.ZERO;
    }
}
