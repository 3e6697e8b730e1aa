package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeConverter;
import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;

/** A type that a user's converter stores as another. */
record ConvertedCodec<T, S>(AttributeConverter<T, S> converter, ValueCodec<S> stored, String component)
        implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return stored.type();
    }

    @Override
    public void write(T value, ValueWriter out) {
        S converted;
        try {
            converted = converter.toStored(value);
        } catch (RuntimeException e) {
            throw refused("failed with " + e.getClass().getName(), e);
        }
        if (converted == null) {
            throw refused("returned null", null);
        }
        stored.write(converted, out);
    }

    private InvalidValueException refused(String found, RuntimeException cause) {
        return new InvalidValueException(
                ErrorCode.INVALID_VALUE,
                "Expected toStored of " + name() + " to return a value, found that it " + found
                        + ": correct the converter or the model.",
                cause);
    }

    @Override
    public T read(ValueReader in) {
        S value = stored.read(in);
        T converted;
        try {
            converted = converter.fromStored(value);
        } catch (RuntimeException e) {
            throw in.failure("a value that fromStored of " + name() + " takes", e);
        }
        if (converted == null) {
            throw in.failure("a value that fromStored of " + name() + " does not make null of", null);
        }
        return converted;
    }

    /** A converted set that was empty is stored as NULL too. */
    @Override
    public T nullValue() {
        S value = stored.nullValue();
        return value == null ? null : converter.fromStored(value);
    }

    private String name() {
        return converter.getClass().getName() + " of " + component;
    }
}
