package dev.dynamark.gatling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An answer as JSON or text, for checks that were made for bodies. Jackson modules on the class path are used. */
final class AnswerForm {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private AnswerForm() {}

    static JsonNode json(Object answer) {
        Object plain = plain(answer);
        return plain == null ? NullNode.getInstance() : MAPPER.valueToTree(plain);
    }

    static String text(Object answer) {
        Object plain = plain(answer);
        return plain instanceof CharSequence text
                ? text.toString()
                : json(plain).toString();
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof AttributeValue attribute) {
            return plain(attribute);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(String.valueOf(key), plain(entry)));
            return entries;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AnswerForm::plain).toList();
        }
        if (value instanceof SdkPojo pojo) {
            Map<String, Object> fields = new LinkedHashMap<>();
            pojo.sdkFields().forEach(field -> fields.put(field.memberName(), plain(field.getValueOrDefault(pojo))));
            return fields;
        }
        return value;
    }

    private static Object plain(AttributeValue attribute) {
        return switch (attribute.type()) {
            case S -> attribute.s();
            case N -> new java.math.BigDecimal(attribute.n());
            case B -> attribute.b().asByteArray();
            case SS -> attribute.ss();
            case NS -> attribute.ns().stream().map(java.math.BigDecimal::new).toList();
            case BS -> attribute.bs().stream().map(b -> b.asByteArray()).toList();
            case M -> plain(attribute.m());
            case L -> plain(attribute.l());
            case BOOL -> attribute.bool();
            case NUL, UNKNOWN_TO_SDK_VERSION -> null;
        };
    }
}
