package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;

/** Writes the nested model of the sample. */
record InnerCodec() implements ValueCodec<Sample.Inner> {

    @Override
    public AttributeType type() {
        return AttributeType.MAP;
    }

    @Override
    public void write(Sample.Inner value, ValueWriter out) {
        out.startMap();
        value.attributes().forEach((name, inner) -> {
            out.name(name);
            Codecs.ATTRIBUTE_VALUE.write(inner, out);
        });
        out.endMap();
    }

    @Override
    public Sample.Inner read(ValueReader in) {
        throw new UnsupportedOperationException("These tests read no models");
    }
}
