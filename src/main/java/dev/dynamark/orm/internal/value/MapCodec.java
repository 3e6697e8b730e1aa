package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map; null values are stored as NULL. */
record MapCodec<K, V>(MapKeys<K> keys, ValueCodec<V> value) implements ValueCodec<Map<K, V>> {

    @Override
    public AttributeType type() {
        return AttributeType.MAP;
    }

    @Override
    public void write(Map<K, V> entries, ValueWriter out) {
        out.startMap();
        for (Map.Entry<K, V> entry : entries.entrySet()) {
            if (entry.getKey() == null) {
                throw new InvalidValueException(
                        ErrorCode.INVALID_VALUE, "Expected map keys that are not null, found null: remove it.", null);
            }
            out.name(keys.text(entry.getKey()));
            if (entry.getValue() == null) {
                out.nullValue();
            } else {
                value.write(entry.getValue(), out);
            }
        }
        out.endMap();
    }

    @Override
    public Map<K, V> read(ValueReader in) {
        Map<K, V> entries = new LinkedHashMap<>();
        in.startMap();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            K key = key(name, in);
            entries.put(key, in.readNull() ? value.nullValue() : value.read(in));
        }
        return entries;
    }

    private K key(String name, ValueReader in) {
        try {
            return keys.key(name);
        } catch (IllegalArgumentException e) {
            throw in.failure("a map key that is " + keys.expected(), null);
        }
    }

    @Override
    public boolean isEmpty(Map<K, V> entries) {
        return entries.isEmpty();
    }

    @Override
    public Map<K, V> emptyValue() {
        return new LinkedHashMap<>();
    }
}
