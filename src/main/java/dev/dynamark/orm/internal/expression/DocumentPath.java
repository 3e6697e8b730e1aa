package dev.dynamark.orm.internal.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a value stands in an item: an attribute's name, then entries of maps and positions of lists. Any text is a name;
 * only placeholders are ever sent in expressions.
 *
 * @param steps the first is a {@link Name}
 */
public record DocumentPath(List<Step> steps) {

    /** One step further in. */
    public sealed interface Step {}

    /** An attribute of the item, or an entry of a map. */
    public record Name(String name) implements Step {
        @Override
        public String toString() {
            return name;
        }
    }

    /** An element of a list, from 0. */
    public record Index(int index) implements Step {
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("Expected a position from 0, found " + index);
            }
        }

        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    public DocumentPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.get(0) instanceof Name)) {
            throw new IllegalArgumentException("A document path begins with an attribute's name");
        }
    }

    /** A top-level attribute. */
    public static DocumentPath of(String attributeName) {
        return new DocumentPath(List.of(new Name(attributeName)));
    }

    /** The top-level attribute's name. */
    public String root() {
        return steps.get(0).toString();
    }

    /** Whether this is a whole top-level attribute. */
    public boolean isRoot() {
        return steps.size() == 1;
    }

    /** The entry of this map. */
    public DocumentPath key(String name) {
        return followedBy(List.of(new Name(name)));
    }

    /** The element of this list. */
    public DocumentPath at(int index) {
        return followedBy(List.of(new Index(index)));
    }

    /** A path that begins here. */
    public DocumentPath dot(DocumentPath inner) {
        return followedBy(inner.steps);
    }

    /**
     * Whether one request may not name both: they are equal, one lies within the other, or they take the same value for a
     * list and for a map.
     */
    public boolean conflictsWith(DocumentPath other) {
        int common = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < common; i++) {
            Step mine = steps.get(i);
            Step theirs = other.steps.get(i);
            if (!mine.equals(theirs)) {
                return mine instanceof Name != theirs instanceof Name;
            }
        }
        return true;
    }

    private DocumentPath followedBy(List<Step> inner) {
        List<Step> all = new ArrayList<>(steps.size() + inner.size());
        all.addAll(steps);
        all.addAll(inner);
        return new DocumentPath(all);
    }

    /** For people, such as {@code lines[2].price}. */
    @Override
    public String toString() {
        String rest = steps.stream()
                .skip(1)
                .map(step -> step instanceof Name ? "." + step : step.toString())
                .collect(Collectors.joining());
        return root() + rest;
    }
}
