package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The SDK's own value, piece by piece, so that it can stand in any representation. In JSON text it comes back as far as
 * JSON goes: sets as lists, binary as a string.
 */
final class AttributeValueCodec implements ValueCodec<AttributeValue> {

    @Override
    public AttributeType type() {
        return AttributeType.MAP;
    }

    @Override
    public AttributeValue nullValue() {
        return Null.VALUE;
    }

    @Override
    public void write(AttributeValue value, ValueWriter out) {
        switch (value.type()) {
            case S -> out.string(value.s());
            case N -> out.number(number(value.n()));
            case B -> out.binary(buffer(value.b()));
            case BOOL -> out.bool(value.bool());
            case NUL -> out.nullValue();
            case L -> writeList(value.l(), out);
            case M -> writeMap(value.m(), out);
            case SS -> out.stringSet(value.ss());
            case NS ->
                out.numberSet(
                        value.ns().stream().map(AttributeValueCodec::number).toList());
            case BS ->
                out.binarySet(
                        value.bs().stream().map(AttributeValueCodec::buffer).toList());
            case UNKNOWN_TO_SDK_VERSION -> throw invalid("an AttributeValue of a type", "one without any");
        }
    }

    private void writeList(List<AttributeValue> elements, ValueWriter out) {
        out.startList(elements.size());
        for (AttributeValue element : elements) {
            write(element, out);
        }
        out.endList();
    }

    private void writeMap(Map<String, AttributeValue> entries, ValueWriter out) {
        out.startMap();
        entries.forEach((name, value) -> {
            out.name(name);
            write(value, out);
        });
        out.endMap();
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw invalid("an AttributeValue whose n is a decimal number", "other text");
        }
    }

    private static ByteBuffer buffer(SdkBytes bytes) {
        return ByteBuffer.wrap(bytes.asByteArrayUnsafe());
    }

    private static InvalidValueException invalid(String expected, String found) {
        return new InvalidValueException(
                ErrorCode.INVALID_VALUE, "Expected " + expected + ", found " + found + ": correct the model.", null);
    }

    @Override
    public AttributeValue read(ValueReader in) {
        return switch (in.type()) {
            case STRING -> AttributeValue.fromS(in.string());
            case NUMBER -> AttributeValue.fromN(text(in, in.decimal()));
            case BINARY -> AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(in.binary()));
            case BOOLEAN -> AttributeValue.fromBool(in.bool());
            case NULL -> {
                in.readNull();
                yield Null.VALUE;
            }
            case LIST -> AttributeValue.fromL(readList(in));
            case MAP -> AttributeValue.fromM(readMap(in));
            case STRING_SET -> AttributeValue.fromSs(in.stringSet());
            case NUMBER_SET ->
                AttributeValue.fromNs(
                        in.numberSet().stream().map(number -> text(in, number)).toList());
            case BINARY_SET ->
                AttributeValue.fromBs(
                        in.binarySet().stream().map(Binary::shared).toList());
        };
    }

    private static String text(ValueReader in, BigDecimal number) {
        try {
            return NumberText.of(number);
        } catch (InvalidValueException impossible) {
            throw in.failure("a number that DynamoDB can hold", impossible);
        }
    }

    private List<AttributeValue> readList(ValueReader in) {
        List<AttributeValue> elements = new ArrayList<>();
        in.startList();
        while (in.hasNext()) {
            elements.add(read(in));
        }
        return elements;
    }

    private Map<String, AttributeValue> readMap(ValueReader in) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        in.startMap();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            entries.put(name, read(in));
        }
        return entries;
    }

    /** In a class of its own: most models have no such component, and the SDK's value loads a hundred classes. */
    private static final class Null {

        static final AttributeValue VALUE = AttributeValue.fromNul(true);

        private Null() {}
    }
}
