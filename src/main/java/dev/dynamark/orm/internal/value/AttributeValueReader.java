package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.error.DecodeException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the SDK's values. Takes them over: arrays of bytes become the model's, not copies of them. The path is only put
 * together for a failure.
 */
public final class AttributeValueReader implements ValueReader {

    private final Frame base = new Frame(null);
    private final Map<String, AttributeValue> item;
    private Frame frame = base;
    /** The value before the reader, or read last; null for the item itself. */
    private AttributeValue value;

    private AttributeValueReader(Map<String, AttributeValue> item, AttributeValue value) {
        this.item = item;
        this.value = value;
    }

    /** Stands before an item. */
    public static AttributeValueReader of(Map<String, AttributeValue> item) {
        return new AttributeValueReader(item, null);
    }

    /** Stands before a value. */
    public static AttributeValueReader of(AttributeValue value) {
        return new AttributeValueReader(null, value);
    }

    @Override
    public AttributeType type() {
        if (value == null) {
            return AttributeType.MAP;
        }
        return switch (value.type()) {
            case S -> AttributeType.STRING;
            case N -> AttributeType.NUMBER;
            case B -> AttributeType.BINARY;
            case BOOL -> AttributeType.BOOLEAN;
            case NUL -> AttributeType.NULL;
            case L -> AttributeType.LIST;
            case M -> AttributeType.MAP;
            case SS -> AttributeType.STRING_SET;
            case NS -> AttributeType.NUMBER_SET;
            case BS -> AttributeType.BINARY_SET;
            case UNKNOWN_TO_SDK_VERSION ->
                throw new DecodeException(path(), "a type of DynamoDB", "one the SDK does not know", null);
        };
    }

    @Override
    public boolean readNull() {
        return value != null && value.type() == AttributeValue.Type.NUL;
    }

    @Override
    public String string() {
        String text = value == null ? null : value.s();
        if (text == null) {
            throw mismatch(AttributeType.STRING);
        }
        return text;
    }

    @Override
    public int intValue() {
        String text = number();
        return WholeNumbers.isShort(text) ? Integer.parseInt(text) : WholeNumbers.intValue(this, decimal());
    }

    @Override
    public long longValue() {
        String text = number();
        return WholeNumbers.isShort(text) ? Integer.parseInt(text) : WholeNumbers.longValue(this, decimal());
    }

    @Override
    public BigDecimal decimal() {
        return decimal(number());
    }

    private BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException holdsTheText) {
            throw new DecodeException(path(), AttributeType.NUMBER.name(), "text that is none", null);
        }
    }

    private String number() {
        String text = value == null ? null : value.n();
        if (text == null) {
            throw mismatch(AttributeType.NUMBER);
        }
        return text;
    }

    @Override
    public boolean bool() {
        Boolean bool = value == null ? null : value.bool();
        if (bool == null) {
            throw mismatch(AttributeType.BOOLEAN);
        }
        return bool;
    }

    @Override
    public byte[] binary() {
        SdkBytes bytes = value == null ? null : value.b();
        if (bytes == null) {
            throw mismatch(AttributeType.BINARY);
        }
        return bytes.asByteArrayUnsafe();
    }

    @Override
    public void startList() {
        if (value == null || !value.hasL()) {
            throw mismatch(AttributeType.LIST);
        }
        List<AttributeValue> elements = value.l();
        frame = frame.inner(value);
        frame.elements = elements;
    }

    @Override
    public boolean hasNext() {
        int next = ++frame.index;
        if (next < frame.elements.size()) {
            value = frame.elements.get(next);
            return true;
        }
        leave();
        return false;
    }

    @Override
    public void startMap() {
        if (value != null && !value.hasM()) {
            throw mismatch(AttributeType.MAP);
        }
        Map<String, AttributeValue> entries = value == null ? item : value.m();
        frame = frame.inner(value);
        frame.entries = entries.entrySet().iterator();
    }

    @Override
    public String nextName() {
        if (frame.entries.hasNext()) {
            Map.Entry<String, AttributeValue> entry = frame.entries.next();
            value = entry.getValue();
            frame.name = entry.getKey();
            return frame.name;
        }
        leave();
        return null;
    }

    private void leave() {
        value = frame.value;
        frame = frame.outer;
    }

    @Override
    public List<String> stringSet() {
        if (value == null || !value.hasSs()) {
            throw mismatch(AttributeType.STRING_SET);
        }
        return value.ss();
    }

    @Override
    public List<BigDecimal> numberSet() {
        if (value == null || !value.hasNs()) {
            throw mismatch(AttributeType.NUMBER_SET);
        }
        List<BigDecimal> numbers = new ArrayList<>(value.ns().size());
        for (String text : value.ns()) {
            numbers.add(decimal(text));
        }
        return numbers;
    }

    @Override
    public List<ByteBuffer> binarySet() {
        if (value == null || !value.hasBs()) {
            throw mismatch(AttributeType.BINARY_SET);
        }
        List<ByteBuffer> buffers = new ArrayList<>(value.bs().size());
        for (SdkBytes bytes : value.bs()) {
            buffers.add(ByteBuffer.wrap(bytes.asByteArrayUnsafe()));
        }
        return buffers;
    }

    @Override
    public String peekString(String attribute) {
        AttributeValue found = (value == null ? item : value.m()).get(attribute);
        return found == null ? null : found.s();
    }

    @Override
    public void skip() {
        // The container's iterator passes over it.
    }

    @Override
    public DecodeException failure(String expected, Throwable cause) {
        return new DecodeException(path(), expected, "another " + type(), cause);
    }

    private DecodeException mismatch(AttributeType expected) {
        return new DecodeException(path(), expected.name(), type().name(), null);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Frame each = base; each != frame; ) {
            each = each.inner;
            each.appendTo(path);
        }
        return path.toString();
    }

    /** A list or map that is being read; used again for the next one of its depth. */
    private static final class Frame {

        private final Frame outer;
        private Frame inner;
        private AttributeValue value;
        private List<AttributeValue> elements;
        private int index;
        private Iterator<Map.Entry<String, AttributeValue>> entries;
        private String name;

        Frame(Frame outer) {
            this.outer = outer;
        }

        Frame inner(AttributeValue container) {
            if (inner == null) {
                inner = new Frame(this);
            }
            inner.value = container;
            inner.elements = null;
            inner.index = -1;
            inner.entries = null;
            inner.name = null;
            return inner;
        }

        void appendTo(StringBuilder path) {
            if (elements != null && index >= 0) {
                path.append('[').append(index).append(']');
            } else if (name != null) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
    }
}
