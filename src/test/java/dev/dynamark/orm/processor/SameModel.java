package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.DynamoSet;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether two records hold the same: numbers by their value, sets in any order. */
final class SameModel {

    private SameModel() {}

    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal that) {
            return number.compareTo(that) == 0;
        }
        if (one instanceof Optional<?> some && other instanceof Optional<?> that) {
            return same(some.orElse(null), that.orElse(null));
        }
        if (one instanceof Record record && other instanceof Record that && record.getClass() == that.getClass()) {
            return sameComponents(record, that);
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> that) {
            return map.keySet().equals(that.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), that.get(key)));
        }
        if (one instanceof Set<?> set && other instanceof Set<?> that) {
            return sameInAnyOrder(set, that);
        }
        if (one instanceof Collection<?> list && other instanceof Collection<?> that) {
            return sameInOrder(list, that);
        }
        return Objects.equals(one, other);
    }

    private static boolean sameComponents(Record one, Record other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            Object mine = value(component, one);
            Object theirs = value(component, other);
            boolean asSet = component.isAnnotationPresent(DynamoSet.class) && mine != null && theirs != null;
            if (asSet ? !sameInAnyOrder((List<?>) mine, (List<?>) theirs) : !same(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameInAnyOrder(Collection<?> one, Collection<?> other) {
        return one.size() == other.size()
                && one.stream().allMatch(each -> other.stream().anyMatch(that -> same(each, that)));
    }

    private static boolean sameInOrder(Collection<?> one, Collection<?> other) {
        Iterator<?> those = other.iterator();
        return one.size() == other.size() && one.stream().allMatch(each -> same(each, those.next()));
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
