package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** Text as it is. */
final class StringCodec implements ValueCodec<String> {

    @Override
    public AttributeType type() {
        return AttributeType.STRING;
    }

    @Override
    public void write(String value, ValueWriter out) {
        out.string(value);
    }

    @Override
    public String read(ValueReader in) {
        return in.string();
    }

    @Override
    public boolean isEmpty(String value) {
        return value.isEmpty();
    }

    @Override
    public String emptyValue() {
        return "";
    }
}
