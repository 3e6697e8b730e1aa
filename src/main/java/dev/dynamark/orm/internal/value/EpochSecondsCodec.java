package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.time.Instant;

/** An instant as DynamoDB's time to live wants it; the fraction of a second is cut off. */
final class EpochSecondsCodec implements ValueCodec<Instant> {

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }

    @Override
    public void write(Instant value, ValueWriter out) {
        out.number(value.getEpochSecond());
    }

    @Override
    public Instant read(ValueReader in) {
        long seconds = in.longValue();
        return Instant.ofEpochSecond(
                WholeNumbers.within(in, seconds, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()));
    }
}
