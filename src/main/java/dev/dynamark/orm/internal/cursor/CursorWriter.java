package dev.dynamark.orm.internal.cursor;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes a cursor's JSON: no whitespace, names in the order of their UTF-8 bytes. For one cursor. */
final class CursorWriter {

    private final StringBuilder json = new StringBuilder(128);

    String write(Map<String, AttributeValue> lastKey, Optional<String> index, Optional<Direction> direction) {
        json.append("{\"lastKey\":");
        map(lastKey);
        index.filter(name -> !name.isEmpty()).ifPresent(name -> {
            json.append(",\"index\":");
            text(name);
        });
        direction.ifPresent(
                way -> json.append(",\"sort\":\"").append(way.name()).append('"'));
        return json.append('}').toString();
    }

    private void map(Map<String, AttributeValue> entries) {
        List<String> names =
                entries.keySet().stream().sorted(Utf8Order.INSTANCE).toList();
        char separator = '{';
        for (String name : names) {
            json.append(separator);
            text(name);
            json.append(':');
            value(entries.get(name));
            separator = ',';
        }
        json.append(names.isEmpty() ? "{}" : "}");
    }

    private void value(AttributeValue value) {
        AttributeValue.Type type = value.type();
        // The constants are named like DynamoDB's types, but for NUL.
        json.append("{\"")
                .append(type == AttributeValue.Type.NUL ? "NULL" : type.name())
                .append("\":");
        switch (type) {
            case S -> text(value.s());
            case N -> text(value.n());
            case B -> binary(value.b());
            case BOOL -> json.append(value.bool().booleanValue());
            case NUL -> json.append(true);
            case SS -> array(value.ss(), this::text);
            case NS -> array(value.ns(), this::text);
            case BS -> array(value.bs(), this::binary);
            case L -> array(value.l(), this::value);
            case M -> map(value.m());
            default -> throw new IllegalArgumentException("A key with an attribute of unknown type");
        }
        json.append('}');
    }

    private <T> void array(Collection<T> elements, Consumer<T> each) {
        json.append('[');
        boolean first = true;
        for (T element : elements) {
            if (!first) {
                json.append(',');
            }
            each.accept(element);
            first = false;
        }
        json.append(']');
    }

    private void binary(SdkBytes bytes) {
        json.append('"')
                .append(Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe()))
                .append('"');
    }

    private void text(String text) {
        JsonText.append(text, json);
    }
}
