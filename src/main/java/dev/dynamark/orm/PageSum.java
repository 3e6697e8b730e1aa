package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.ItemPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Several answers as one page. Not for several threads. */
final class PageSum<T> {

    private final List<T> items = new ArrayList<>();
    private long count;
    private int scannedCount;
    private OptionalDouble units = OptionalDouble.empty();
    private Map<String, AttributeValue> lastKey = Map.of();

    void add(ItemPage<T> page) {
        items.addAll(page.items());
        count += page.count();
        scannedCount += page.scannedCount();
        page.units().ifPresent(more -> units = OptionalDouble.of(units.orElse(0) + more));
        lastKey = page.lastKey();
    }

    List<T> items() {
        return items;
    }

    long count() {
        return count;
    }

    Page<T> page(ReadSpec<T> spec) {
        return new Page<>(items, (int) count, scannedCount, units, spec.cursor(lastKey));
    }
}
