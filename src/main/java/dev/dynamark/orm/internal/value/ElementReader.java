package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.error.DecodeException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;

/** Gives one element of a set to its codec; failures are those of the set. */
final class ElementReader implements ValueReader {

    private final ValueReader set;
    private Object element;

    ElementReader(ValueReader set) {
        this.set = set;
    }

    ElementReader at(Object next) {
        element = next;
        return this;
    }

    @Override
    public AttributeType type() {
        if (element instanceof String) {
            return AttributeType.STRING;
        }
        return element instanceof BigDecimal ? AttributeType.NUMBER : AttributeType.BINARY;
    }

    @Override
    public boolean readNull() {
        return false;
    }

    @Override
    public String string() {
        return expect(String.class, "elements of text");
    }

    @Override
    public int intValue() {
        return WholeNumbers.intValue(this, decimal());
    }

    @Override
    public long longValue() {
        return WholeNumbers.longValue(this, decimal());
    }

    @Override
    public BigDecimal decimal() {
        return expect(BigDecimal.class, "elements that are numbers");
    }

    @Override
    public byte[] binary() {
        ByteBuffer buffer = expect(ByteBuffer.class, "elements of bytes");
        return Binary.shared(buffer).asByteArrayUnsafe();
    }

    @Override
    public boolean bool() {
        throw unfit();
    }

    @Override
    public void startList() {
        throw unfit();
    }

    @Override
    public boolean hasNext() {
        throw unfit();
    }

    @Override
    public void startMap() {
        throw unfit();
    }

    @Override
    public String nextName() {
        throw unfit();
    }

    @Override
    public List<String> stringSet() {
        throw unfit();
    }

    @Override
    public List<BigDecimal> numberSet() {
        throw unfit();
    }

    @Override
    public List<ByteBuffer> binarySet() {
        throw unfit();
    }

    @Override
    public void skip() {
        // The set's list passes over it.
    }

    @Override
    public DecodeException failure(String expected, Throwable cause) {
        return set.failure("in each element " + expected, cause);
    }

    private <S> S expect(Class<S> type, String expected) {
        if (!type.isInstance(element)) {
            throw set.failure(expected, null);
        }
        return type.cast(element);
    }

    private DecodeException unfit() {
        return set.failure("elements of text, numbers or bytes", null);
    }
}
