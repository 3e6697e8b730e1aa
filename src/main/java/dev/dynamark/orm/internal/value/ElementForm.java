package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a set holds for DynamoDB: text, numbers or bytes. */
record ElementForm<S>(
        AttributeType setType,
        Function<ElementWriter, S> captured,
        BiConsumer<ValueWriter, Collection<S>> writer,
        Function<ValueReader, List<S>> reader) {

    private static final ElementForm<String> STRINGS = new ElementForm<>(
            AttributeType.STRING_SET, ElementWriter::text, ValueWriter::stringSet, ValueReader::stringSet);
    private static final ElementForm<BigDecimal> NUMBERS = new ElementForm<>(
            AttributeType.NUMBER_SET, ElementWriter::decimal, ValueWriter::numberSet, ValueReader::numberSet);
    private static final ElementForm<ByteBuffer> BINARIES = new ElementForm<>(
            AttributeType.BINARY_SET, ElementWriter::bytes, ValueWriter::binarySet, ValueReader::binarySet);

    /**
     * Of elements of a type.
     *
     * @throws IllegalArgumentException if DynamoDB has no set of it
     */
    static ElementForm<?> of(AttributeType element) {
        return switch (element) {
            case STRING -> STRINGS;
            case NUMBER -> NUMBERS;
            case BINARY -> BINARIES;
            default ->
                throw new IllegalArgumentException(
                        "Expected elements of STRING, NUMBER or BINARY in a set, found " + element);
        };
    }

    S of(ElementWriter capture) {
        return captured.apply(capture);
    }

    void write(Collection<S> values, ValueWriter out) {
        writer.accept(out, values);
    }

    List<S> read(ValueReader in) {
        return reader.apply(in);
    }
}
