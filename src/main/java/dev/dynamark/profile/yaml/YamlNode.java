package dev.dynamark.profile.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A value of a document, and where it stands. Immutable. */
public sealed interface YamlNode {

    /** From 1. */
    int line();

    /** The same as JSON, for a schema to look at. */
    JsonNode json();

    /**
     * A word, number or text.
     *
     * @param text as written, without quotes
     */
    record Scalar(String text, Style style, int line) implements YamlNode {

        /** Whether nothing is written. */
        public boolean isNothing() {
            return json().isNull();
        }

        @Override
        public JsonNode json() {
            return style == Style.PLAIN ? PlainValue.of(text) : JsonNodeFactory.instance.textNode(text);
        }
    }

    /** How a scalar is written. */
    enum Style {
        /** What it is follows from how it looks. */
        PLAIN,
        /** It is a text, whatever it looks like. */
        QUOTED
    }

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public JsonNode json() {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.json()));
            return array;
        }
    }

    /** Keys with their values, each key once, in the order written. */
    record Mapping(List<Entry> entries, int line) implements YamlNode {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** What is written under a key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            entries.forEach(entry -> object.set(entry.key(), entry.value().json()));
            return object;
        }
    }

    /**
     * A key with its value.
     *
     * @param line of the key
     */
    record Entry(String key, int line, YamlNode value) {}
}
