package dev.dynamark.orm.processor;

import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.SortKey;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.internal.model.KnownType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records of random values, by their components' types. What does not come back as it was is not made: a null where empty
 * values are not stored, an empty set in an {@code Optional}, the same number twice in a set.
 */
final class RandomModels {

    private static final int DEPTH = 3;

    private final RandomValues random;

    RandomModels(RandomValues random) {
        this.random = random;
    }

    <R> R of(Class<R> model) {
        return record(model, DEPTH);
    }

    private <R> R record(Class<R> model, int depth) {
        RecordComponent[] components = model.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(components[i], depth);
        }
        try {
            var constructor = model.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + model, e);
        }
    }

    private Object component(RecordComponent component, int depth) {
        Type type = component.getGenericType();
        if (component.isAnnotationPresent(Ignore.class)) {
            return component.getType().isPrimitive() ? 0 : null;
        }
        if (component.isAnnotationPresent(Ttl.class)) {
            return ttl(component.getType());
        }
        if (component.isAnnotationPresent(PartitionKey.class) && type == String.class) {
            return random.keyText();
        }
        boolean present = component.getType().isPrimitive()
                || component.isAnnotationPresent(OmitEmpty.class)
                || component.getDeclaringRecord() == Zoo.Money.class
                || isInKey(component);
        return present ? value(type, depth) : random.maybe(() -> value(type, depth));
    }

    private static boolean isInKey(RecordComponent component) {
        return component.isAnnotationPresent(PartitionKey.class)
                || component.isAnnotationPresent(SortKey.class)
                || List.of("customer", "placedAt", "id", "letter", "zoo", "name")
                        .contains(component.getName())
                || component.getType() == Optional.class;
    }

    private Object ttl(Class<?> type) {
        Instant second = random.instant().truncatedTo(ChronoUnit.SECONDS);
        return type == long.class ? (Object) second.getEpochSecond() : Optional.of(second);
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return random.oneOf(List.of(plain.getEnumConstants()));
        }
        if (plain.isRecord()) {
            return record(plain, depth - 1);
        }
        return random.of(KnownType.named(plain.getCanonicalName()).orElseThrow());
    }

    private Object container(Class<?> raw, Type[] arguments, int depth) {
        if (raw == Optional.class) {
            return optional(arguments[0], depth);
        }
        if (raw == Map.class) {
            return depth == 0 ? Map.of() : random.map(() -> mapKey(arguments[0]), () -> value(arguments[1], depth - 1));
        }
        List<Object> elements = depth == 0 ? List.of() : random.list(() -> value(arguments[0], depth - 1));
        if (raw == Set.class) {
            return arguments[0] == BigDecimal.class ? new TreeSet<>(elements) : new LinkedHashSet<>(elements);
        }
        return Collection.class.isAssignableFrom(raw) ? distinct(elements) : elements;
    }

    private Object mapKey(Type type) {
        return type == String.class ? random.keyText() : value(type, 0);
    }

    private Object optional(Type type, int depth) {
        if (depth == 0 || !random.bool()) {
            return Optional.empty();
        }
        Object value = value(type, depth - 1);
        boolean empty = (value instanceof Collection<?> elements && elements.isEmpty()) || "".equals(value);
        return empty ? Optional.empty() : Optional.of(value);
    }

    /** A list may be stored as a set. */
    private static List<Object> distinct(List<Object> elements) {
        return elements.stream().distinct().toList();
    }
}
