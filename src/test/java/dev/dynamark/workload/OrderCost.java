package dev.dynamark.workload;

import dev.dynamark.cost.ItemSize;
import dev.dynamark.cost.ReadKind;
import dev.dynamark.cost.Reads;
import dev.dynamark.cost.TableDesign;
import dev.dynamark.cost.Units;
import dev.dynamark.cost.WriteKind;
import dev.dynamark.cost.Writes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What operations on a dataset cost before any is done: the mean over orders of it, of at most a thousand where there are
 * more. Immutable.
 */
public final class OrderCost {

    private static final int SAMPLE = 1_000;
    private static final long PAGE = 1_048_576;

    private final Dataset dataset;
    private final Writes writes;
    private final List<Map<String, AttributeValue>> sample;

    /**
     * Of this dataset.
     *
     * @param table where it is stored
     */
    public OrderCost(Dataset dataset, TableDesign table) {
        this.dataset = dataset;
        this.writes = new Writes(table);
        int step = Math.max(1, dataset.orders() / SAMPLE);
        this.sample = IntStream.range(0, dataset.orders() / step)
                .mapToObj(index -> OrderItems.encode(dataset.order(index * step)))
                .toList();
    }

    /** All items, written once: the orders as the sample has them, and the profiles. */
    public Units load() {
        Units profile = writes.put(Optional.empty(), ProfileItems.encode(dataset.profile(0)), WriteKind.ORDINARY);
        return put().times(dataset.orders()).plus(profile.times(dataset.customers()));
    }

    /** A put of an order that was not there. */
    public Units put() {
        return mean(item -> writes.put(Optional.empty(), item, WriteKind.ORDINARY));
    }

    /** A get of an order, eventually consistent. */
    public Units get() {
        return mean(item -> Reads.item(ItemSize.of(item), ReadKind.EVENTUAL));
    }

    /** A get of an order, strongly consistent. */
    public Units strongGet() {
        return mean(item -> Reads.item(ItemSize.of(item), ReadKind.STRONG));
    }

    /** An update of total and number of items. */
    public Units update() {
        return mean(item -> {
            Map<String, AttributeValue> after = new HashMap<>(item);
            after.put("total", OrderItems.number(new BigDecimal("1234.56")));
            after.put("itemCount", AttributeValue.fromN("12"));
            return writes.update(Optional.of(item), after, WriteKind.ORDINARY);
        });
    }

    /** A delete of an order that is there. */
    public Units delete() {
        return mean(item -> writes.delete(Optional.of(item), WriteKind.ORDINARY));
    }

    /** A query of so many orders in a row. */
    public Units query(int page) {
        long[] sizes = sizes().toArray();
        int ranges = Math.max(1, sizes.length - page + 1);
        Units all = IntStream.range(0, ranges)
                .mapToObj(first -> Reads.page(
                        IntStream.range(first, first + page)
                                .mapToLong(index -> sizes[index % sizes.length])
                                .sum(),
                        ReadKind.EVENTUAL))
                .reduce(Units.NONE, Units::plus);
        return all.times(1.0 / ranges);
    }

    /**
     * A scan of one segment, page by page.
     *
     * @param segments how many there are of the table
     */
    public Units scan(int segments) {
        long bytes = Math.round(sizes().average().orElseThrow() * dataset.orders() / segments);
        Units full = Reads.page(PAGE, ReadKind.EVENTUAL).times(bytes / PAGE);
        return full.plus(Reads.page(bytes % PAGE, ReadKind.EVENTUAL));
    }

    private LongStream sizes() {
        return sample.stream().mapToLong(ItemSize::of);
    }

    private Units mean(Function<Map<String, AttributeValue>, Units> cost) {
        return sample.stream().map(cost).reduce(Units.NONE, Units::plus).times(1.0 / sample.size());
    }
}
