package dev.dynamark.compare.runs;

import static java.util.Objects.requireNonNull;

import dev.dynamark.measure.Result;

/**
 * A result and what messages call it. Immutable.
 *
 * @param name such as the path of its file; not null
 * @param result not null
 */
public record NamedResult(String name, Result result) {

    public NamedResult {
        requireNonNull(name, "name");
        requireNonNull(result, "result");
    }
}
