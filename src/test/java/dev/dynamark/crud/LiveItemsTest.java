package dev.dynamark.crud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveItemsTest {

    private final Dataset dataset = Dataset.small(ItemShape.ORDER, 42);
    private final List<Item> all = IntStream.range(0, 6)
            .mapToObj(index -> new Item(dataset.key(index), () -> dataset.order(index)))
            .toList();
    private final LiveItems items = new LiveItems();

    @Test
    void keepsTheOldestFirstWhateverIsRemoved() {
        all.forEach(items::add);

        items.remove(all.get(3));
        items.remove(all.get(0));
        items.remove(all.get(0));
        items.remove(all.get(5));

        assertThat(IntStream.range(0, items.size()).mapToObj(items::get))
                .containsExactly(all.get(1), all.get(2), all.get(4));
    }

    @Test
    void takesAnItemThatComesLaterAsTheNewest() {
        items.add(all.get(0));
        items.add(all.get(1));
        items.remove(all.get(0));
        items.add(all.get(2));

        assertThat(IntStream.range(0, items.size()).mapToObj(items::get)).containsExactly(all.get(1), all.get(2));
    }
}
