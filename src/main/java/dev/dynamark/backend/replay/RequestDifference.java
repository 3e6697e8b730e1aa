package dev.dynamark.backend.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is different about a request that was not recorded, told to people. */
final class RequestDifference {

    private static final int MOST_MEMBERS = 8;
    private static final int MOST_CHARACTERS = 120;
    private static final int AROUND = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestDifference() {}

    /** The difference to the recorded request that is most alike. */
    static String toNearest(String action, byte[] sent, Collection<Exchange> recorded) {
        String found = recorded.isEmpty()
                ? ""
                : "\n" + difference(nearest(sent, recorded), sent).indent(2).stripTrailing();
        return "No answer was recorded for this " + action + " of " + sent.length + " bytes: "
                + recorded.size() + " requests of this action were recorded"
                + (recorded.isEmpty() ? "." : ", and the nearest differs:" + found);
    }

    /** Requests of one client are alike at both ends: the longest common part wins. */
    private static byte[] nearest(byte[] sent, Collection<Exchange> recorded) {
        return recorded.stream()
                .map(Exchange::request)
                .max(Comparator.comparingInt(request -> commonStart(request, sent) + commonEnd(request, sent)))
                .orElseThrow();
    }

    private static int commonStart(byte[] one, byte[] other) {
        int mismatch = Arrays.mismatch(one, other);
        return mismatch < 0 ? one.length : mismatch;
    }

    private static int commonEnd(byte[] one, byte[] other) {
        int most = Math.min(one.length, other.length);
        int same = 0;
        while (same < most && one[one.length - 1 - same] == other[other.length - 1 - same]) {
            same++;
        }
        return same;
    }

    private static String difference(byte[] recorded, byte[] sent) {
        try {
            List<String> members = members(flat(JSON.readTree(recorded)), flat(JSON.readTree(sent)));
            return members.isEmpty()
                    ? "same members and values, but other bytes: the order of members or the spaces\n"
                            + bytes(recorded, sent)
                    : String.join("\n", members);
        } catch (IOException noJson) {
            return bytes(recorded, sent);
        }
    }

    private static List<String> members(Map<String, String> recorded, Map<String, String> sent) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(recorded.keySet());
        paths.addAll(sent.keySet());
        for (String path : paths) {
            String before = recorded.getOrDefault(path, "absent");
            String now = sent.getOrDefault(path, "absent");
            if (!before.equals(now)) {
                lines.add(path + ": recorded " + before + ", sent " + now);
            }
        }
        return lines.size() <= MOST_MEMBERS
                ? lines
                : append(lines.subList(0, MOST_MEMBERS), "and " + (lines.size() - MOST_MEMBERS) + " members more");
    }

    private static List<String> append(List<String> lines, String last) {
        List<String> longer = new ArrayList<>(lines);
        longer.add(last);
        return longer;
    }

    private static Map<String, String> flat(JsonNode document) throws IOException {
        if (document == null || document.isMissingNode()) {
            throw new IOException("an empty body");
        }
        Map<String, String> flat = new TreeMap<>();
        flatten("", document, flat);
        return flat;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> flat) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(member -> flatten(
                            path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue(), flat));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), flat);
            }
        } else {
            flat.put(path, clipped(node.toString()));
        }
    }

    private static String bytes(byte[] recorded, byte[] sent) {
        int start = commonStart(recorded, sent);
        return "from byte " + start + " on: recorded " + around(recorded, start) + ", sent " + around(sent, start);
    }

    private static String around(byte[] bytes, int position) {
        int from = Math.max(0, position - AROUND);
        int to = Math.min(bytes.length, position + AROUND);
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return (from > 0 ? "…" : "") + text + (to < bytes.length ? "…" : " (" + bytes.length + " bytes, its end)");
    }

    private static String clipped(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS) + "… (" + text.length() + " characters, hash "
                        + Integer.toHexString(text.hashCode()) + ")";
    }
}
