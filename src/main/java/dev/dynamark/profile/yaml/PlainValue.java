package dev.dynamark.profile.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text without quotes is: as YAML 1.2 has it, in which {@code no}, {@code on} and {@code off} are words, {@code 010}
 * is ten and {@code 1:30} no number. Texts longer than numbers of any use are none, so that nobody computes with them.
 */
final class PlainValue {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,30}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.\\d{1,30}|\\d{1,30}(\\.\\d{0,30})?)([eE][-+]?\\d{1,2})?");

    private PlainValue() {}

    static JsonNode of(String text) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (NOTHING.contains(text)) {
            return json.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return json.booleanNode(Boolean.parseBoolean(text));
        }
        if (WHOLE.matcher(text).matches()) {
            return json.numberNode(new BigInteger(text));
        }
        return DECIMAL.matcher(text).matches() ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
    }
}
