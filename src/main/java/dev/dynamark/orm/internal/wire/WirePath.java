package dev.dynamark.orm.internal.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The path of the value at a position of an item, such as {@code lines[2].price}, from the bytes before it. */
final class WirePath {

    private final JsonInput in;
    private final Deque<String> path = new ArrayDeque<>();

    private WirePath(byte[] bytes, int start, int target) {
        in = new JsonInput(bytes, target);
        in.at(start);
    }

    static String of(byte[] bytes, int start, int target) {
        WirePath path = new WirePath(bytes, start, target);
        try {
            path.attributes();
        } catch (JsonInput.Malformed endsThere) {
            // The bytes are cut at the target, so this is how each path ends.
        }
        return path.text();
    }

    private void attributes() {
        in.expect('{');
        do {
            String name = in.string();
            in.expect(':');
            path.addLast(path.isEmpty() ? name : "." + name);
            value();
            path.removeLast();
        } while (in.take(','));
        in.expect('}');
    }

    private void value() {
        in.expect('{');
        Tag tag = Tag.of(in.string());
        in.expect(':');
        if (tag == Tag.M) {
            attributes();
        } else if (tag == Tag.L) {
            elements();
        } else {
            in.skipValue();
        }
        in.expect('}');
    }

    private void elements() {
        in.expect('[');
        int index = 0;
        do {
            path.addLast("[" + index++ + "]");
            value();
            path.removeLast();
        } while (in.take(','));
        in.expect(']');
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> each = path.iterator(); each.hasNext(); ) {
            text.append(each.next());
        }
        return text.toString();
    }
}
