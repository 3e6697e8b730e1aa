package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/** What a set holds for DynamoDB: text, numbers or bytes. In one class without lambdas, as {@link TextForm} is. */
enum ElementForm {
    STRINGS(AttributeType.STRING_SET),
    NUMBERS(AttributeType.NUMBER_SET),
    BINARIES(AttributeType.BINARY_SET);

    private final AttributeType setType;

    ElementForm(AttributeType setType) {
        this.setType = setType;
    }

    /**
     * Of elements of a type.
     *
     * @throws IllegalArgumentException if DynamoDB has no set of it
     */
    static ElementForm of(AttributeType element) {
        return switch (element) {
            case STRING -> STRINGS;
            case NUMBER -> NUMBERS;
            case BINARY -> BINARIES;
            default ->
                throw new IllegalArgumentException(
                        "Expected elements of STRING, NUMBER or BINARY in a set, found " + element);
        };
    }

    AttributeType setType() {
        return setType;
    }

    /** What an element's codec has just written. */
    Object of(ElementWriter capture) {
        return switch (this) {
            case STRINGS -> capture.text();
            case NUMBERS -> capture.decimal();
            case BINARIES -> capture.bytes();
        };
    }

    /** Writes a set of what {@link #of(ElementWriter)} gave. */
    @SuppressWarnings("unchecked")
    void write(Collection<?> values, ValueWriter out) {
        switch (this) {
            case STRINGS -> out.stringSet((Collection<String>) values);
            case NUMBERS -> out.numberSet((Collection<BigDecimal>) values);
            case BINARIES -> out.binarySet((Collection<ByteBuffer>) values);
        }
    }

    List<?> read(ValueReader in) {
        return switch (this) {
            case STRINGS -> in.stringSet();
            case NUMBERS -> in.numberSet();
            case BINARIES -> in.binarySet();
        };
    }
}
