package dev.dynamark.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The JSON Schema of profiles, made of the settings there are: for editors, and what profiles are checked by. */
public final class ProfileSchema {

    static final String RESOURCE = "profile-v1.schema.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final ObjectNode root = group("Settings of a run, as `-Dbench.profile` takes them");

    private ProfileSchema() {
        ObjectNode properties = properties(root);
        Map<String, Object> text = Map.of("type", "string", "minLength", 1);
        put(properties, ProfileKeys.DESCRIPTION, text, ProfileKeys.OF_ITSELF.get(ProfileKeys.DESCRIPTION));
        put(properties, ProfileKeys.EXTENDS, text, ProfileKeys.OF_ITSELF.get(ProfileKeys.EXTENDS));
        put(
                properties,
                ProfileKeys.SIMULATIONS,
                Map.of("type", "array", "items", text, "minItems", 1, "uniqueItems", true),
                ProfileKeys.OF_ITSELF.get(ProfileKeys.SIMULATIONS));
        // Which contestants there are is known when a run begins.
        new ProfileKeys(new Catalogue(List.of(), "aws-sdk,enhanced,dynamorm"))
                .settings()
                .forEach(this::add);
    }

    /** The schema as it stands in the repository; ends with a newline. */
    public static String text() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:dynamark:profile:1");
        schema.put("title", "Dynamark profile, version 1");
        schema.setAll(new ProfileSchema().root);
        return schema.toPrettyString() + "\n";
    }

    private void add(String key, Setting<?> setting) {
        String[] names = key.split("\\.", -1);
        ObjectNode group = root;
        for (int i = 0; i < names.length - 1; i++) {
            ObjectNode properties = properties(group);
            if (!properties.has(names[i])) {
                properties.set(names[i], group("Settings of the " + names[i]));
            }
            group = (ObjectNode) properties.get(names[i]);
        }
        String description = setting.description() + "; " + setting.property() + ", "
                + (setting.defaultText().isPresent() ? "by default " : "without it: ") + setting.ordinarily();
        put(properties(group), names[names.length - 1], setting.values().schema(), description);
    }

    private static ObjectNode group(String description) {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        group.put("description", description);
        group.put("type", "object");
        group.put("additionalProperties", false);
        group.putObject("properties");
        return group;
    }

    private static ObjectNode properties(JsonNode group) {
        return (ObjectNode) group.get("properties");
    }

    private static void put(ObjectNode properties, String name, Map<String, Object> schema, String description) {
        ObjectNode setting = properties.putObject(name);
        setting.put("description", description);
        try {
            // Through text, which alone sorts the keys of maps within maps.
            setting.setAll((ObjectNode) JSON.readTree(JSON.writeValueAsString(schema)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema of plain maps cannot be written", impossible);
        }
    }
}
