package dev.dynamark.orm.internal.cursor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads attribute values as cursors have them: objects with one field, named for the type. */
final class CursorValues {

    // DynamoDB's own limit.
    private static final int MAX_DEPTH = 32;

    private interface Reading<T> {
        T read() throws IOException;
    }

    private final JsonParser parser;

    CursorValues(JsonParser parser) {
        this.parser = parser;
    }

    /** The value that follows the current token. */
    AttributeValue next(int depth) throws IOException {
        parser.nextToken();
        return current(depth);
    }

    private AttributeValue current(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw CursorText.malformed("at most " + MAX_DEPTH + " levels", "more");
        }
        expect(JsonToken.START_OBJECT, "an object for an attribute value");
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            throw CursorText.malformed("one type in an attribute value", "none");
        }
        String type = parser.currentName();
        parser.nextToken();
        AttributeValue value = ofType(type, depth);
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw CursorText.malformed("one type in an attribute value", "more than one");
        }
        return value;
    }

    private AttributeValue ofType(String type, int depth) throws IOException {
        return switch (type) {
            case "S" -> AttributeValue.fromS(string());
            case "N" -> AttributeValue.fromN(string());
            case "B" -> AttributeValue.fromB(binary());
            case "BOOL" -> AttributeValue.fromBool(bool());
            case "NULL" -> nul();
            case "SS" -> AttributeValue.fromSs(array(this::string));
            case "NS" -> AttributeValue.fromNs(array(this::string));
            case "BS" -> AttributeValue.fromBs(array(this::binary));
            case "L" -> AttributeValue.fromL(array(() -> current(depth + 1)));
            case "M" -> AttributeValue.fromM(map(depth));
            default -> throw CursorText.malformed("one of DynamoDB's types in an attribute value", "another field");
        };
    }

    private String string() throws IOException {
        expect(JsonToken.VALUE_STRING, "a string for S, N, B or an element of a set");
        return parser.getText();
    }

    private SdkBytes binary() throws IOException {
        try {
            return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(string()));
        } catch (IllegalArgumentException notBase64) {
            throw CursorText.malformed("base64 for B or BS", "other text");
        }
    }

    private boolean bool() throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw CursorText.malformed("true or false for BOOL", describe(parser.currentToken()));
        }
        return parser.getBooleanValue();
    }

    private AttributeValue nul() throws IOException {
        expect(JsonToken.VALUE_TRUE, "true for NULL");
        return AttributeValue.fromNul(true);
    }

    private <T> List<T> array(Reading<T> element) throws IOException {
        expect(JsonToken.START_ARRAY, "an array for L, SS, NS or BS");
        List<T> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.read());
        }
        return elements;
    }

    private Map<String, AttributeValue> map(int depth) throws IOException {
        expect(JsonToken.START_OBJECT, "an object for M");
        Map<String, AttributeValue> entries = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            entries.put(parser.currentName(), next(depth + 1));
        }
        return entries;
    }

    private void expect(JsonToken expected, String name) {
        if (parser.currentToken() != expected) {
            throw CursorText.malformed(name, describe(parser.currentToken()));
        }
    }

    /** What was found, without its value. */
    static String describe(JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
