package dev.dynamark.queries;

import dev.dynamark.workload.Order;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A condition on orders as a tree. Each contestant puts it into the words of its own API; {@link #holds} is what it means,
 * in plain Java. Immutable.
 */
public sealed interface Filter {

    /** Whether an order passes. */
    boolean holds(Order order);

    /** An attribute that is not there stands in no relation but {@code <>}. */
    record Compared(OrderField field, Relation relation, Object value) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order).map(found -> relation.holds(found, value)).orElse(relation == Relation.NOT_EQUAL);
        }
    }

    /** Both bounds included. */
    record Within(OrderField field, Object low, Object high) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order)
                    .filter(found -> Relation.AT_LEAST.holds(found, low) && Relation.AT_MOST.holds(found, high))
                    .isPresent();
        }
    }

    /** Equal to one of them. */
    record OneOf(OrderField field, List<Object> choices) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order).filter(choices::contains).isPresent();
        }
    }

    /** Part of a text, or an element of a set. */
    record Contains(OrderField field, String part) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order)
                    .filter(found -> found instanceof Collection<?> elements
                            ? elements.contains(part)
                            : ((String) found).contains(part))
                    .isPresent();
        }
    }

    /** Text only. */
    record BeginsWith(OrderField field, String prefix) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order)
                    .filter(found -> ((String) found).startsWith(prefix))
                    .isPresent();
        }
    }

    /** The attribute is stored. */
    record Exists(OrderField field) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order).isPresent();
        }
    }

    /** The attribute is not stored. */
    record Absent(OrderField field) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order).isEmpty();
        }
    }

    /** How many elements a set or list has. */
    record Size(OrderField field, Relation relation, int size) implements Filter {
        @Override
        public boolean holds(Order order) {
            return field.of(order)
                    .filter(found -> relation.holds(((Collection<?>) found).size(), size))
                    .isPresent();
        }
    }

    /** All of two or more. */
    record And(List<Filter> terms) implements Filter {
        @Override
        public boolean holds(Order order) {
            return terms.stream().allMatch(term -> term.holds(order));
        }
    }

    /** One of two or more. */
    record Or(List<Filter> terms) implements Filter {
        @Override
        public boolean holds(Order order) {
            return terms.stream().anyMatch(term -> term.holds(order));
        }
    }

    /** The contrary, also of what does not hold because the attribute is not there. */
    record Not(Filter term) implements Filter {
        @Override
        public boolean holds(Order order) {
            return !term.holds(order);
        }
    }

    static Filter compare(OrderField field, Relation relation, Object value) {
        return new Compared(field, relation, value);
    }

    static Filter is(OrderField field, Object value) {
        return new Compared(field, Relation.EQUAL, value);
    }

    static Filter within(OrderField field, Object low, Object high) {
        return new Within(field, low, high);
    }

    static Filter oneOf(OrderField field, Object... choices) {
        return new OneOf(field, List.of(choices));
    }

    static Filter contains(OrderField field, String part) {
        return new Contains(field, part);
    }

    static Filter beginsWith(OrderField field, String prefix) {
        return new BeginsWith(field, prefix);
    }

    static Filter exists(OrderField field) {
        return new Exists(field);
    }

    static Filter absent(OrderField field) {
        return new Absent(field);
    }

    static Filter size(OrderField field, Relation relation, int size) {
        return new Size(field, relation, size);
    }

    static Filter and(Filter... terms) {
        return new And(List.copyOf(Arrays.asList(terms)));
    }

    static Filter or(Filter... terms) {
        return new Or(List.copyOf(Arrays.asList(terms)));
    }

    static Filter not(Filter term) {
        return new Not(term);
    }
}
