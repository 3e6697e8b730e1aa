package dev.dynamark.compare.runs;

import static java.util.Objects.requireNonNull;

/**
 * Something that two results or sides do not have in common. Immutable.
 *
 * @param what such as {@code cpu}; not null
 * @param base how it is in base; not null
 * @param now how it is in new; not null
 */
public record Difference(String what, String base, String now) {

    /** Stands where one has no such thing. */
    public static final String ABSENT = "none";

    public Difference {
        requireNonNull(what, "what");
        requireNonNull(base, "base");
        requireNonNull(now, "now");
    }
}
