package dev.dynamark.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks at profiles with their published schema. Thread-safe. */
final class ProfileCheck {

    private final Schema schema;

    /**
     * A place that the schema refuses.
     *
     * @param keys from the top; what is refused inside of a list is the list
     */
    record Fault(List<String> keys, Kind kind) {

        Fault {
            keys = List.copyOf(keys);
        }

        String key() {
            return String.join(".", keys);
        }
    }

    /** What the schema refuses. */
    enum Kind {
        UNKNOWN_KEY,
        VALUE
    }

    ProfileCheck() {
        try (InputStream text = ProfileCheck.class.getResourceAsStream(ProfileSchema.RESOURCE)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ProfileSchema.RESOURCE, e);
        }
    }

    /** Each place once. */
    Set<Fault> faults(JsonNode profile) {
        Set<Fault> faults = new LinkedHashSet<>();
        for (com.networknt.schema.Error error : schema.validate(profile)) {
            List<String> keys = keys(error.getInstanceLocation());
            if (error.getKeyword().equals("additionalProperties")) {
                keys.add(error.getProperty());
                faults.add(new Fault(keys, Kind.UNKNOWN_KEY));
            } else {
                faults.add(new Fault(keys, Kind.VALUE));
            }
        }
        return faults;
    }

    private static List<String> keys(NodePath location) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            if (!(location.getElement(i) instanceof String key)) {
                return keys;
            }
            keys.add(key);
        }
        return keys;
    }
}
