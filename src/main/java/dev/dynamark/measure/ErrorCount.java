package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

/**
 * How often one kind of failure was met. Immutable.
 *
 * @param type AWS error code, exception class or check; not null
 * @param category kind of failure; not null
 * @param message one line without item contents; not null
 * @param count at least 1
 */
public record ErrorCount(String type, FailureCategory category, String message, long count) {

    public ErrorCount {
        requireNonNull(type, "type");
        requireNonNull(category, "category");
        requireNonNull(message, "message");
    }
}
