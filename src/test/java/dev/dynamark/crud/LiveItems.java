package dev.dynamark.crud;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The items that are there, the newest last, found by where they stand. Not thread-safe. */
final class LiveItems {

    private static final Comparator<Numbered> BY_NUMBER = Comparator.comparingInt(Numbered::number);

    private final List<Numbered> items = new ArrayList<>();
    private final Map<Item, Numbered> numbers = new IdentityHashMap<>();
    private int added;

    private record Numbered(int number, Item item) {}

    void add(Item item) {
        Numbered numbered = new Numbered(added++, item);
        items.add(numbered);
        numbers.put(item, numbered);
    }

    /** Does nothing if it is not there. */
    void remove(Item item) {
        Numbered numbered = numbers.remove(item);
        if (numbered != null) {
            items.remove(Collections.binarySearch(items, numbered, BY_NUMBER));
        }
    }

    Item get(int index) {
        return items.get(index).item();
    }

    int size() {
        return items.size();
    }
}
