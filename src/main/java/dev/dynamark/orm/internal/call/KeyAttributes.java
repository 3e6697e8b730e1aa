package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.util.Optional;

/**
 * A primary key with the names of its attributes.
 *
 * @param sortName empty in tables without sort key
 * @param sort likewise
 */
public record KeyAttributes(
        String partitionName, KeyValue partition, Optional<String> sortName, Optional<KeyValue> sort) {

    /** Writes a key's value; keys are read as parts of items only. */
    public static final ValueCodec<KeyValue> CODEC = new ValueCodec<>() {
        @Override
        public AttributeType type() {
            return AttributeType.STRING;
        }

        @Override
        public void write(KeyValue value, ValueWriter out) {
            value.write(out);
        }

        @Override
        public KeyValue read(ValueReader in) {
            throw new UnsupportedOperationException("Keys are read as parts of items");
        }
    };
}
