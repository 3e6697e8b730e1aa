package dev.dynamark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a request must hold, whatever a contestant calls its placeholders.
 *
 * @param member name of a member that must be there as it is; empty if there is none
 * @param value of that member
 * @param texts values that must be somewhere
 */
record Expected(String member, JsonNode value, List<String> texts) {

    static Expected item(String member, Map<String, AttributeValue> item) {
        return new Expected(member, WireJson.comparable(item), List.of());
    }

    static Expected holding(String... texts) {
        return new Expected("", null, List.of(texts));
    }

    Expected and(String... more) {
        return new Expected(
                member, value, Stream.concat(texts.stream(), Stream.of(more)).toList());
    }

    boolean isIn(JsonNode request) {
        String text = request.toString();
        return (member.isEmpty() || value.equals(request.get(member)))
                && texts.stream().allMatch(text::contains);
    }
}
