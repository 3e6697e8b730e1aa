package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** Operands that are the expression's own rather than a model's: prefixes, sizes, names of types. */
public final class PlainCodec {

    /** Text as it is. */
    public static final ValueCodec<String> TEXT = new ValueCodec<>() {
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
    };

    /** A whole number. */
    public static final ValueCodec<Long> WHOLE = new ValueCodec<>() {
        @Override
        public AttributeType type() {
            return AttributeType.NUMBER;
        }

        @Override
        public void write(Long value, ValueWriter out) {
            out.number(value);
        }

        @Override
        public Long read(ValueReader in) {
            return in.longValue();
        }
    };

    private PlainCodec() {}
}
