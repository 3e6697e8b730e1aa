package dev.dynamark.contestants;

import java.util.List;

/**
 * The classes, each the only one of its file, that an application would write for a contestant. What only the benchmark
 * needs is in other files.
 *
 * @param model hold the data
 * @param mapping turn them into items and back; empty if the library does it
 * @param operations the six operations
 */
public record Sources(List<Class<?>> model, List<Class<?>> mapping, List<Class<?>> operations) {

    public Sources {
        model = List.copyOf(model);
        mapping = List.copyOf(mapping);
        operations = List.copyOf(operations);
    }
}
