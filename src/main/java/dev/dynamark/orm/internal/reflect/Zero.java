package dev.dynamark.orm.internal.reflect;

import java.lang.reflect.Array;

/** What components hold that are not stored. */
final class Zero {

    private Zero() {}

    /** Zero or false for a primitive, null for others. */
    static Object of(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
