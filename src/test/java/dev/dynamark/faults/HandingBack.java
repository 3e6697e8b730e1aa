package dev.dynamark.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What of batches is handed back: writes or keys, ours and the server's own. Thread-safe. */
abstract class HandingBack {

    /** Writes of {@code BatchWriteItem}. */
    static final class Writes extends HandingBack {

        Writes(Refusing refusing) {
            super(Refusing.ITEMS, refusing);
        }

        @Override
        ArrayNode parts(JsonNode ofTable) {
            return (ArrayNode) ofTable;
        }

        @Override
        JsonNode with(JsonNode ofTable, ArrayNode parts) {
            return parts;
        }

        @Override
        void takeOut(List<JsonNode> parts, JsonNode answer, String table) {
            // Nothing that is written stands in the answer.
        }
    }

    /** Keys of {@code BatchGetItem}. */
    static final class Keys extends HandingBack {

        Keys(Refusing refusing) {
            super(Refusing.KEYS, refusing);
        }

        @Override
        ArrayNode parts(JsonNode ofTable) {
            return (ArrayNode) ofTable.path("Keys");
        }

        @Override
        JsonNode with(JsonNode ofTable, ArrayNode parts) {
            ObjectNode same = ofTable.deepCopy();
            same.set("Keys", parts);
            return same;
        }

        @Override
        void takeOut(List<JsonNode> parts, JsonNode answer, String table) {
            Set<JsonNode> keys = new HashSet<>(parts);
            Set<String> names = new HashSet<>();
            parts.get(0).fieldNames().forEachRemaining(names::add);
            Iterator<JsonNode> items = answer.path("Responses").path(table).iterator();
            while (items.hasNext()) {
                ObjectNode key = items.next().deepCopy();
                if (keys.contains(key.retain(names))) {
                    items.remove();
                }
            }
        }
    }

    private final String member;
    private final Refusing refusing;

    private HandingBack(String member, Refusing refusing) {
        this.member = member;
        this.refusing = refusing;
    }

    /** Where answers tell what was not done. */
    String member() {
        return member;
    }

    boolean needsRequest() {
        return refusing.handsBack(member);
    }

    /** The writes or keys of a table, in a request or in what is handed back. */
    abstract ArrayNode parts(JsonNode ofTable);

    /** The same with other writes or keys. */
    abstract JsonNode with(JsonNode ofTable, ArrayNode parts);

    abstract void takeOut(List<JsonNode> parts, JsonNode answer, String table);

    /** Writes or keys that are handed back now, by table. */
    Map<String, List<JsonNode>> due(JsonNode asked) {
        Map<String, List<JsonNode>> due = new TreeMap<>();
        asked.properties().forEach(table -> {
            List<JsonNode> some = some(parts(table.getValue()), part -> refusing.handsBack(member, part));
            if (!some.isEmpty()) {
                due.put(table.getKey(), some);
            }
        });
        return due;
    }

    /**
     * Adds what is due to what the server hands back by itself, which is counted.
     *
     * @return whether the answer has changed
     */
    boolean merge(Map<String, List<JsonNode>> due, JsonNode asked, ObjectNode answer) {
        boolean changed = false;
        ObjectNode all = answer.withObject('/' + member);
        for (Map.Entry<String, JsonNode> table : asked.properties()) {
            List<JsonNode> ours = due.getOrDefault(table.getKey(), List.of());
            JsonNode told = all.path(table.getKey());
            List<JsonNode> servers = told.isMissingNode() ? List.of() : some(parts(told), part -> true);
            servers.stream()
                    .filter(part -> !ours.contains(part))
                    .forEach(part -> refusing.serverHandsBack(member, part));
            List<JsonNode> more =
                    ours.stream().filter(part -> !servers.contains(part)).toList();
            if (more.isEmpty()) {
                continue;
            }
            changed = true;
            ArrayNode both = Refusing.JSON.createArrayNode().addAll(servers).addAll(more);
            int done = parts(table.getValue()).size() - servers.size();
            all.set(table.getKey(), with(table.getValue(), both));
            takeOut(more, answer, table.getKey());
            reduceCapacity(answer, table.getKey(), (done - more.size()) / (double) done);
        }
        return changed;
    }

    /** Items of a batch are taken to cost alike, as accounts do. */
    private static void reduceCapacity(JsonNode answer, String table, double share) {
        answer.path("ConsumedCapacity").forEach(capacity -> {
            if (capacity.path("TableName").asText().equals(table)) {
                reduce((ObjectNode) capacity, share);
            }
        });
    }

    private static void reduce(ObjectNode capacity, double share) {
        capacity.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode part) {
                reduce(part, share);
            } else if (field.getValue().isNumber()) {
                capacity.put(field.getKey(), field.getValue().asDouble() * share);
            }
        });
    }

    private static List<JsonNode> some(ArrayNode parts, Predicate<JsonNode> wanted) {
        List<JsonNode> some = new ArrayList<>();
        parts.forEach(part -> {
            if (wanted.test(part)) {
                some.add(part);
            }
        });
        return some;
    }
}
