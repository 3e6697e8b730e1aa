package dev.dynamark.orm.internal.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The SDK's values as trees of DynamoDB's JSON. */
final class SdkValues {

    private SdkValues() {}

    static Map<String, Object> tree(AttributeValue value) {
        return switch (value.type()) {
            case S -> Map.of("S", value.s());
            case N -> Map.of("N", value.n());
            case B -> Map.of("B", value.b().asByteArray());
            case BOOL -> Map.of("BOOL", value.bool());
            case NUL -> Map.of("NULL", true);
            case SS -> Map.of("SS", value.ss());
            case NS -> Map.of("NS", value.ns());
            case BS ->
                Map.of("BS", value.bs().stream().map(SdkBytes::asByteArray).toList());
            case L -> Map.of("L", value.l().stream().map(SdkValues::tree).toList());
            case M -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                value.m().forEach((name, entry) -> entries.put(name, tree(entry)));
                yield Map.of("M", entries);
            }
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("no value");
        };
    }
}
