package dev.dynamark.orm.internal.model;

import java.util.List;
import java.util.stream.Stream;

/** The models that a type holds. */
public final class NestedModels {

    private NestedModels() {}

    /** Class names, outermost type first. */
    public static List<String> of(ComponentType type) {
        if (type instanceof ComponentType.Nested nested) {
            return List.of(nested.className());
        }
        if (type instanceof ComponentType.ListOf list) {
            return of(list.element());
        }
        if (type instanceof ComponentType.SetOf set) {
            return of(set.element());
        }
        if (type instanceof ComponentType.MapOf map) {
            return Stream.concat(of(map.key()).stream(), of(map.value()).stream())
                    .toList();
        }
        return type instanceof ComponentType.Converted converted ? of(converted.stored()) : List.of();
    }
}
