package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.ValueWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;

/** Takes one element of a set from its codec. */
final class ElementWriter implements ValueWriter {

    private String text;
    private BigDecimal decimal;
    private ByteBuffer bytes;

    String text() {
        return text;
    }

    /** Without a scale of its own, so that equal numbers are equal. */
    BigDecimal decimal() {
        return decimal;
    }

    ByteBuffer bytes() {
        return bytes;
    }

    @Override
    public void string(String value) {
        text = value;
    }

    @Override
    public void number(long value) {
        number(BigDecimal.valueOf(value));
    }

    @Override
    public void number(BigDecimal value) {
        decimal = value.stripTrailingZeros();
    }

    @Override
    public void binary(ByteBuffer value) {
        bytes = value;
    }

    @Override
    public void bool(boolean value) {
        throw unfit();
    }

    @Override
    public void nullValue() {
        throw unfit();
    }

    @Override
    public void startList(int size) {
        throw unfit();
    }

    @Override
    public void endList() {
        throw unfit();
    }

    @Override
    public void startMap() {
        throw unfit();
    }

    @Override
    public void name(String name) {
        throw unfit();
    }

    @Override
    public void endMap() {
        throw unfit();
    }

    @Override
    public void stringSet(Collection<String> values) {
        throw unfit();
    }

    @Override
    public void numberSet(Collection<BigDecimal> values) {
        throw unfit();
    }

    @Override
    public void binarySet(Collection<ByteBuffer> values) {
        throw unfit();
    }

    private static IllegalStateException unfit() {
        return new IllegalStateException("Expected a codec that writes what its type() says, found another type.");
    }
}
