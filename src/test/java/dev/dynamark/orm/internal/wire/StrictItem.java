package dev.dynamark.orm.internal.wire;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's JSON, read the slow way: text, then a tree, then values, and no doubt at any step. */
public final class StrictItem {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper LAX =
            JSON.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final int MAX_LEVELS = 32;

    private StrictItem() {}

    /** Empty if it is no item. */
    public static Optional<Map<String, AttributeValue>> of(byte[] json) {
        return of(json, JSON);
    }

    /** Whether it would be an item if no name stood twice in one object. */
    public static boolean repeatsAName(byte[] json) {
        return of(json, JSON).isEmpty() && of(json, LAX).isPresent();
    }

    /** Whether a number is in it that has too many digits for DynamoDB, or is too large or too small. */
    public static boolean holdsImpossibleNumbers(AttributeValue value) {
        return switch (value.type()) {
            case N -> isImpossible(value.n());
            case NS -> value.ns().stream().anyMatch(StrictItem::isImpossible);
            case L -> value.l().stream().anyMatch(StrictItem::holdsImpossibleNumbers);
            case M -> value.m().values().stream().anyMatch(StrictItem::holdsImpossibleNumbers);
            default -> false;
        };
    }

    private static boolean isImpossible(String number) {
        BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
        long exponent = (long) exact.precision() - exact.scale() - 1;
        return exact.signum() != 0 && (exact.precision() > 38 || exponent < -130 || exponent > 125);
    }

    private static Optional<Map<String, AttributeValue>> of(byte[] json, JsonMapper mapper) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return Optional.of(item(mapper.readTree(text), 1));
        } catch (CharacterCodingException | JacksonException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Map<String, AttributeValue> item(JsonNode object, int level) {
        require(object.isObject() && level <= MAX_LEVELS);
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        object.properties().forEach(each -> values.put(each.getKey(), value(each.getValue(), level)));
        return values;
    }

    private static AttributeValue value(JsonNode typed, int level) {
        require(typed.isObject() && typed.size() == 1);
        JsonNode value = typed.iterator().next();
        return switch (typed.fieldNames().next()) {
            case "S" -> AttributeValue.fromS(text(value));
            case "N" -> AttributeValue.fromN(number(value));
            case "B" -> AttributeValue.fromB(bytes(value));
            case "BOOL" -> AttributeValue.fromBool(bool(value));
            case "NULL" -> AttributeValue.fromNul(requireTrue(value));
            case "L" -> AttributeValue.fromL(list(value, element -> value(element, level + 1), level + 1));
            case "M" -> AttributeValue.fromM(item(value, level + 1));
            case "SS" -> AttributeValue.fromSs(list(value, StrictItem::text, level));
            case "NS" -> AttributeValue.fromNs(list(value, StrictItem::number, level));
            case "BS" -> AttributeValue.fromBs(list(value, StrictItem::bytes, level));
            default -> throw new IllegalArgumentException("no type of DynamoDB's");
        };
    }

    private static String text(JsonNode value) {
        require(value.isTextual());
        return value.textValue();
    }

    private static String number(JsonNode value) {
        return new BigDecimal(text(value)).toString();
    }

    private static SdkBytes bytes(JsonNode value) {
        String text = text(value);
        require(text.length() % 4 == 0);
        return SdkBytes.fromByteArray(Base64.getDecoder().decode(text));
    }

    private static boolean bool(JsonNode value) {
        require(value.isBoolean());
        return value.booleanValue();
    }

    private static boolean requireTrue(JsonNode value) {
        require(bool(value));
        return true;
    }

    private static <V> List<V> list(JsonNode array, Function<JsonNode, V> read, int level) {
        require(array.isArray() && level <= MAX_LEVELS);
        List<V> values = new ArrayList<>();
        array.forEach(each -> values.add(read.apply(each)));
        return values;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no item");
        }
    }
}
