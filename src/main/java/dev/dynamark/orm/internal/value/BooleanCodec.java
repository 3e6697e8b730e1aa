package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** True or false. */
final class BooleanCodec implements ValueCodec<Boolean> {

    @Override
    public AttributeType type() {
        return AttributeType.BOOLEAN;
    }

    @Override
    public void write(Boolean value, ValueWriter out) {
        out.bool(value);
    }

    @Override
    public Boolean read(ValueReader in) {
        return in.bool();
    }

    @Override
    public boolean isEmpty(Boolean value) {
        return !value;
    }

    @Override
    public Boolean emptyValue() {
        return false;
    }
}
