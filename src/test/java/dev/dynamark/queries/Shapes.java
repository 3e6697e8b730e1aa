package dev.dynamark.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every shape there is. */
public final class Shapes {

    /** Those that are measured unless others are asked for. */
    public static final String BASIC = "basic";

    private static final List<Shape> ALL = Stream.of(
                    SimpleShapes.ALL, ComplexShapes.ALL, PagedShapes.ALL, IndexShapes.ALL, WideShapes.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<String> BASIC_NAMES = List.of(
            "key-between",
            "filter-greater",
            "filter-and-or",
            "filter-in",
            "filter-nested-list",
            "latest-10",
            "pages-of-10",
            "index-between",
            "index-visible",
            "count-filtered");

    private Shapes() {}

    /** In the order of the documentation. */
    public static List<Shape> all() {
        return ALL;
    }

    /** The shape of this name; empty if there is none. */
    public static Optional<Shape> named(String name) {
        return ALL.stream().filter(shape -> shape.name().equals(name)).findFirst();
    }

    /** Names of shapes by what settings may call them: each by its own name, and those of a group by the group's. */
    public static Map<String, List<String>> byLabel() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(BASIC, BASIC_NAMES);
        for (Group group : Group.values()) {
            names.put(
                    group.label(),
                    ALL.stream()
                            .filter(shape -> shape.group() == group)
                            .map(Shape::name)
                            .toList());
        }
        ALL.forEach(shape -> names.put(shape.name(), List.of(shape.name())));
        return names;
    }
}
