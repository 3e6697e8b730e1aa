package dev.dynamark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's JSON, as the service writes them. */
final class WireJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WireJson() {}

    static ObjectNode item(Map<String, AttributeValue> item) {
        ObjectNode json = JSON.objectNode();
        item.forEach((name, value) -> json.set(name, value(value)));
        return json;
    }

    /** The document in these bytes, its sets sorted, because sets have no order. */
    static JsonNode read(byte[] bytes) {
        try {
            return sorted(MAPPER.readTree(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("Expected a document in JSON, found another text", e);
        }
    }

    /** The item as {@link #read} gives it. */
    static JsonNode comparable(Map<String, AttributeValue> item) {
        return read(item(item).toString().getBytes(UTF_8));
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.path("SS") instanceof ArrayNode set) {
            List<String> texts = new ArrayList<>();
            set.forEach(text -> texts.add(text.textValue()));
            texts.sort(Comparator.naturalOrder());
            ((ObjectNode) node).set("SS", texts(texts));
        } else {
            node.forEach(WireJson::sorted);
        }
        return node;
    }

    private static JsonNode value(AttributeValue value) {
        ObjectNode json = JSON.objectNode();
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case B -> json.put("B", value.b().asByteArray());
            case BOOL -> json.put("BOOL", value.bool());
            case M -> json.set("M", item(value.m()));
            case L -> json.set("L", list(value.l()));
            case SS -> json.set("SS", texts(value.ss()));
            default -> throw new IllegalArgumentException("Expected a type of the workload, found " + value.type());
        }
        return json;
    }

    private static ArrayNode list(Collection<AttributeValue> values) {
        ArrayNode list = JSON.arrayNode(values.size());
        values.forEach(value -> list.add(value(value)));
        return list;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode list = JSON.arrayNode(texts.size());
        texts.forEach(list::add);
        return list;
    }
}
