package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the answer to a query or scan. */
final class PageAnswer<T> {

    private final JsonInput in;
    private final PageRead<T> read;
    private final WireReader reader;
    private final List<T> items = new ArrayList<>();
    /** What no answer lacks; negative as long as it has not been read. */
    private int count = -1;

    private int scannedCount = -1;
    private OptionalDouble units = OptionalDouble.empty();
    private Map<String, AttributeValue> lastKey = Map.of();
    /** Where the last item begins that is kept, if the page holds more; else -1. */
    private int lastKept = -1;

    PageAnswer(JsonInput in, PageRead<T> read) {
        this.in = in;
        this.read = read;
        reader = new WireReader(in);
    }

    ItemPage<T> page() {
        members();
        if (count < 0 || scannedCount < 0) {
            throw in.malformed("Count and ScannedCount before it");
        }
        int end = in.at();
        if (lastKept >= 0) {
            in.at(lastKept);
            lastKey = key();
            lastKey.keySet().retainAll(read.keep().orElseThrow().keyAttributes());
            count = items.size();
            in.at(end);
        }
        return new ItemPage<>(items, count, scannedCount, units, lastKey);
    }

    private void members() {
        in.expect('{');
        if (in.take('}')) {
            return;
        }
        do {
            String name = in.string();
            in.expect(':');
            member(name);
        } while (in.take(','));
        in.expect('}');
    }

    private void member(String name) {
        switch (name) {
            case "Items" -> items();
            case "Count" -> count = JsonScalars.intValue(in);
            case "ScannedCount" -> scannedCount = JsonScalars.intValue(in);
            case "LastEvaluatedKey" -> lastKey = key();
            case "ConsumedCapacity" -> capacity();
            default -> in.skipValue();
        }
    }

    private void items() {
        int kept = read.keep().map(PageRead.Keep::items).orElse(Integer.MAX_VALUE);
        in.expect('[');
        if (in.take(']')) {
            return;
        }
        int last = -1;
        do {
            if (items.size() == kept) {
                lastKept = last;
                in.skipValue();
            } else {
                reader.atItem();
                last = in.at();
                items.add(read.codec().read(reader));
            }
        } while (in.take(','));
        in.expect(']');
    }

    private Map<String, AttributeValue> key() {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        reader.atItem();
        reader.startMap();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            key.put(name, Codecs.ATTRIBUTE_VALUE.read(reader));
        }
        return key;
    }

    private void capacity() {
        in.expect('{');
        boolean more = !in.take('}');
        while (more) {
            boolean wanted = in.string().equals("CapacityUnits");
            in.expect(':');
            if (wanted) {
                units = OptionalDouble.of(JsonScalars.doubleValue(in));
            } else {
                in.skipValue();
            }
            more = in.take(',');
            if (!more) {
                in.expect('}');
            }
        }
    }
}
