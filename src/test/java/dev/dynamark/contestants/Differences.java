package dev.dynamark.contestants;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the differences of one contestant in one operation; confined to one thread. */
final class Differences {

    private final String contestant;
    private final List<Difference> found = new ArrayList<>();

    Differences(String contestant) {
        this.contestant = contestant;
    }

    void add(String operation, String path, String expected, String actual) {
        found.add(new Difference(contestant, operation, path, expected, actual));
    }

    void compare(String operation, String path, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            add(operation, path, String.valueOf(expected), String.valueOf(actual));
        }
    }

    List<Difference> toList() {
        return List.copyOf(found);
    }
}
