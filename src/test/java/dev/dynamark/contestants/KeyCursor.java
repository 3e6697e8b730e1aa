package dev.dynamark.contestants;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The last key of a page as a text and back, as an application writes it whose keys are texts. */
final class KeyCursor {

    private static final String BETWEEN = "\n";

    private KeyCursor() {}

    /** Empty if there is no next page. */
    static String of(Map<String, AttributeValue> lastKey) {
        if (lastKey == null || lastKey.isEmpty()) {
            return "";
        }
        StringJoiner text = new StringJoiner(BETWEEN);
        lastKey.forEach((name, value) -> text.add(name).add(value.s()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Null for an empty cursor, as requests want it. */
    static Map<String, AttributeValue> key(String cursor) {
        if (cursor.isEmpty()) {
            return null;
        }
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1);
        Map<String, AttributeValue> key = new HashMap<>(8);
        for (int i = 0; i < parts.length; i += 2) {
            key.put(parts[i], AttributeValue.fromS(parts[i + 1]));
        }
        return key;
    }
}
