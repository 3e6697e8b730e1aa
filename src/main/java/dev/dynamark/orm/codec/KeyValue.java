package dev.dynamark.orm.codec;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Objects;

/**
 * The value of a partition key or sort key: text, a number or bytes. Immutable and thread-safe; equal by value, numbers
 * by {@link BigDecimal#compareTo}.
 */
public final class KeyValue {

    private final AttributeType type;
    private final Object value;

    private KeyValue(AttributeType type, Object value) {
        this.type = type;
        this.value = value;
    }

    /**
     * A key of text.
     *
     * @param text not null
     * @return of type {@code STRING}
     */
    public static KeyValue text(String text) {
        return new KeyValue(AttributeType.STRING, Objects.requireNonNull(text));
    }

    /**
     * A key that is a component's own attribute.
     *
     * @param codec the component's codec
     * @param value not null
     * @param <V> the component's type
     * @return of the codec's type
     * @throws IllegalArgumentException if the codec writes neither text, nor a number, nor bytes
     */
    public static <V> KeyValue of(ValueCodec<V> codec, V value) {
        Capture capture = new Capture();
        codec.write(value, capture);
        return capture.captured;
    }

    /**
     * The type of the attribute.
     *
     * @return {@code STRING}, {@code NUMBER} or {@code BINARY}
     */
    public AttributeType type() {
        return type;
    }

    /**
     * The text of a key of type {@code STRING}.
     *
     * @return not null
     * @throws ClassCastException if it is of another type
     */
    public String text() {
        return (String) value;
    }

    /**
     * Whether DynamoDB refuses it: text or bytes of length zero.
     *
     * @return false for every number
     */
    public boolean isEmpty() {
        return value instanceof String text
                ? text.isEmpty()
                : value instanceof ByteBuffer bytes && !bytes.hasRemaining();
    }

    /**
     * Writes the value.
     *
     * @param out takes it
     */
    public void write(ValueWriter out) {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else {
            out.binary(((ByteBuffer) value).duplicate());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyValue that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * The type only: keys are not printed.
     *
     * @return such as {@code STRING key}
     */
    @Override
    public String toString() {
        return type + " key";
    }

    /** Takes the one scalar that a codec writes. */
    private static final class Capture implements ValueWriter {

        private KeyValue captured;

        @Override
        public void string(String value) {
            captured = text(value);
        }

        @Override
        public void number(long value) {
            number(BigDecimal.valueOf(value));
        }

        @Override
        public void number(BigDecimal value) {
            captured = new KeyValue(AttributeType.NUMBER, value.stripTrailingZeros());
        }

        @Override
        public void binary(ByteBuffer value) {
            byte[] copy = new byte[value.remaining()];
            value.duplicate().get(copy);
            captured = new KeyValue(AttributeType.BINARY, ByteBuffer.wrap(copy).asReadOnlyBuffer());
        }

        @Override
        public void bool(boolean value) {
            throw noKey("BOOLEAN");
        }

        @Override
        public void nullValue() {
            throw noKey("NULL");
        }

        @Override
        public void startList(int size) {
            throw noKey("LIST");
        }

        @Override
        public void endList() {
            throw noKey("LIST");
        }

        @Override
        public void startMap() {
            throw noKey("MAP");
        }

        @Override
        public void name(String name) {
            throw noKey("MAP");
        }

        @Override
        public void endMap() {
            throw noKey("MAP");
        }

        @Override
        public void stringSet(Collection<String> values) {
            throw noKey("STRING_SET");
        }

        @Override
        public void numberSet(Collection<BigDecimal> values) {
            throw noKey("NUMBER_SET");
        }

        @Override
        public void binarySet(Collection<ByteBuffer> values) {
            throw noKey("BINARY_SET");
        }

        private static IllegalArgumentException noKey(String found) {
            return new IllegalArgumentException(
                    "Expected a key of type STRING, NUMBER or BINARY, found " + found + ".");
        }
    }
}
