package dev.dynamark.orm.internal.cursor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads a cursor's JSON and accepts nothing that no cursor has. For one cursor. */
final class CursorReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int MAX_INDEX_NAME = 255;

    private final JsonParser parser;
    private Optional<String> index = Optional.empty();
    private Optional<Direction> direction = Optional.empty();
    private Map<String, AttributeValue> lastKey = Map.of();

    private CursorReader(JsonParser parser) {
        this.parser = parser;
    }

    static Cursor read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new CursorReader(parser).cursor();
        } catch (IOException notJson) {
            throw CursorText.malformed("JSON that has no name twice", "other text");
        }
    }

    private Cursor cursor() throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "a JSON object", "its beginning");
        boolean hasKey = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            hasKey |= parser.currentName().equals("lastKey");
            field(parser.currentName());
        }
        if (!hasKey) {
            throw CursorText.malformed("lastKey", "none");
        }
        if (!atEnd()) {
            throw CursorText.malformed("nothing after the JSON object", "trailing data");
        }
        return new Cursor(lastKey, index, direction);
    }

    private boolean atEnd() {
        try {
            return parser.nextToken() == null;
        } catch (IOException notJson) {
            return false;
        }
    }

    private void field(String name) throws IOException {
        parser.nextToken();
        switch (name) {
            case "lastKey" -> lastKey = key();
            case "index" -> index = indexName();
            case "sort" -> direction = sort();
            default -> throw CursorText.malformed("lastKey, index and sort only", "an unknown field");
        }
    }

    private Map<String, AttributeValue> key() throws IOException {
        expect(parser.currentToken(), JsonToken.START_OBJECT, "an object", "lastKey");
        Map<String, AttributeValue> key = new HashMap<>();
        CursorValues values = new CursorValues(parser);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            key.put(parser.currentName(), values.next(1));
        }
        if (key.isEmpty()) {
            throw CursorText.malformed("the attributes of a key at lastKey", "none");
        }
        return Map.copyOf(key);
    }

    private Optional<String> indexName() throws IOException {
        String name = string("index");
        if (name.length() > MAX_INDEX_NAME) {
            throw CursorText.malformed(
                    "at most " + MAX_INDEX_NAME + " characters at index", Integer.toString(name.length()));
        }
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    private Optional<Direction> sort() throws IOException {
        // Go writes what its caller wrote, such as desc.
        return switch (string("sort").toUpperCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "ASC" -> Optional.of(Direction.ASC);
            case "DESC" -> Optional.of(Direction.DESC);
            default -> throw CursorText.malformed("ASC or DESC at sort", "another text");
        };
    }

    private String string(String where) throws IOException {
        expect(parser.currentToken(), JsonToken.VALUE_STRING, "a string", where);
        return parser.getText();
    }

    private static void expect(JsonToken found, JsonToken expected, String name, String where) {
        if (found != expected) {
            throw CursorText.malformed(name + " at " + where, CursorValues.describe(found));
        }
    }
}
