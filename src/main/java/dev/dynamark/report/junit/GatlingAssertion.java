package dev.dynamark.report.junit;

import java.util.List;
import java.util.Objects;

/**
 * An assertion of a simulation, as Gatling judged it. Immutable.
 *
 * @param path groups and request that it is about; empty if it is about all
 * @param text the assertion as Gatling writes it; not null
 * @param kept whether the run goes by it
 * @param found the value that was held against it, or why there was none; not null
 */
public record GatlingAssertion(List<String> path, String text, boolean kept, String found) {

    /** Copies the path. */
    public GatlingAssertion {
        path = List.copyOf(path);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(found, "found");
    }
}
