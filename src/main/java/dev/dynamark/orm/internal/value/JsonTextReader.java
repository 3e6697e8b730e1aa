package dev.dynamark.orm.internal.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.error.DecodeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** Reads JSON text that stands in a string; paths of failures go on from the string's own. */
public final class JsonTextReader implements ValueReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String JSON = "JSON text";

    private final JsonParser json;
    private final ValueReader outer;

    private JsonTextReader(JsonParser json, ValueReader outer) {
        this.json = json;
        this.outer = outer;
    }

    /** The value of a text that {@code outer} has just read. */
    public static <T> T read(ValueCodec<T> codec, String text, ValueReader outer) {
        try (JsonParser json = FACTORY.createParser(text)) {
            JsonTextReader reader = new JsonTextReader(json, outer);
            if (reader.advance() == null || json.currentToken() == JsonToken.VALUE_NULL) {
                throw outer.failure("JSON text of a value other than null", null);
            }
            T value = codec.read(reader);
            if (reader.advance() != null) {
                throw outer.failure("JSON text of one value", null);
            }
            return value;
        } catch (IOException e) {
            // Not as the cause: its message would quote the stored text.
            throw outer.failure(JSON, null);
        }
    }

    private JsonToken advance() {
        try {
            return json.nextToken();
        } catch (IOException e) {
            throw outer.failure(JSON, null);
        }
    }

    private String text() {
        try {
            return json.getText();
        } catch (IOException e) {
            throw outer.failure(JSON, null);
        }
    }

    @Override
    public AttributeType type() {
        return switch (json.currentToken()) {
            case VALUE_STRING -> AttributeType.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> AttributeType.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> AttributeType.BOOLEAN;
            case START_ARRAY, END_ARRAY -> AttributeType.LIST;
            case START_OBJECT, END_OBJECT -> AttributeType.MAP;
            default -> AttributeType.NULL;
        };
    }

    @Override
    public boolean readNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    @Override
    public String string() {
        expect(AttributeType.STRING);
        return text();
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
        expect(AttributeType.NUMBER);
        return new BigDecimal(text());
    }

    @Override
    public boolean bool() {
        expect(AttributeType.BOOLEAN);
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public byte[] binary() {
        String text = string();
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw failure("Base64 text", e);
        }
    }

    @Override
    public void startList() {
        expect(AttributeType.LIST);
    }

    @Override
    public boolean hasNext() {
        return advance() != JsonToken.END_ARRAY;
    }

    @Override
    public void startMap() {
        expect(AttributeType.MAP);
    }

    @Override
    public String nextName() {
        if (advance() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = text();
        advance();
        return name;
    }

    @Override
    public List<String> stringSet() {
        return elements(this::string);
    }

    @Override
    public List<BigDecimal> numberSet() {
        return elements(this::decimal);
    }

    @Override
    public List<ByteBuffer> binarySet() {
        return elements(() -> ByteBuffer.wrap(binary()));
    }

    private <E> List<E> elements(Supplier<E> next) {
        List<E> elements = new ArrayList<>();
        startList();
        while (hasNext()) {
            elements.add(next.get());
        }
        return elements;
    }

    @Override
    public void skip() {
        try {
            json.skipChildren();
        } catch (IOException e) {
            throw outer.failure(JSON, null);
        }
    }

    private void expect(AttributeType expected) {
        if (type() != expected) {
            throw failure(expected.name(), type().name(), null);
        }
    }

    @Override
    public DecodeException failure(String expected, Throwable cause) {
        return failure(expected, "another " + type(), cause);
    }

    private DecodeException failure(String expected, String found, Throwable cause) {
        String path = outer.failure(expected, cause).path() + path();
        return new DecodeException(
                path.startsWith(".") ? path.substring(1) : path, expected, found + " in JSON text", cause);
    }

    /** Made of Jackson's pointer, such as {@code /lines/2/price}. */
    private String path() {
        StringBuilder path = new StringBuilder();
        var pointer = json.getParsingContext().pathAsPointer();
        for (; !pointer.matches(); pointer = pointer.tail()) {
            if (pointer.mayMatchElement()) {
                path.append('[').append(pointer.getMatchingIndex()).append(']');
            } else {
                path.append('.').append(pointer.getMatchingProperty());
            }
        }
        return path.toString();
    }
}
