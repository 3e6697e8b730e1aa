package dev.dynamark.orm.internal.direct;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in refusals as the SDK's values: its exceptions hold nothing else. */
final class AttributeValueJson {

    private AttributeValueJson() {}

    /** Reads an object of attributes; the parser stands at its start. */
    static Map<String, AttributeValue> item(JsonParser json) throws IOException {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return item;
        }
        expect(json, JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            item.put(name, value(json));
        }
        return item;
    }

    private static AttributeValue value(JsonParser json) throws IOException {
        expect(json, JsonToken.START_OBJECT);
        AttributeValue.Builder value = AttributeValue.builder();
        for (String type = json.nextFieldName(); type != null; type = json.nextFieldName()) {
            json.nextToken();
            switch (type) {
                case "S" -> value.s(json.getText());
                case "N" -> value.n(json.getText());
                case "B" -> value.b(bytes(json));
                case "BOOL" -> value.bool(json.getBooleanValue());
                case "NULL" -> value.nul(json.getBooleanValue());
                case "M" -> value.m(item(json));
                case "L" -> value.l(list(json, AttributeValueJson::value));
                case "SS" -> value.ss(list(json, JsonParser::getText));
                case "NS" -> value.ns(list(json, JsonParser::getText));
                case "BS" -> value.bs(list(json, AttributeValueJson::bytes));
                default -> json.skipChildren();
            }
        }
        return value.build();
    }

    private static SdkBytes bytes(JsonParser json) throws IOException {
        return SdkBytes.fromByteArrayUnsafe(json.getBinaryValue());
    }

    private static <T> List<T> list(JsonParser json, Element<T> element) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        List<T> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(json));
        }
        return list;
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("Expected " + token + ", found " + json.currentToken());
        }
    }

    @FunctionalInterface
    private interface Element<T> {

        T read(JsonParser json) throws IOException;
    }
}
