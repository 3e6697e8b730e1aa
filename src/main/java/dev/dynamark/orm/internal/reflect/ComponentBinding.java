package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * One component bound to its attribute and codec.
 *
 * @param attribute null if it has none of its own
 * @param required whether the table's key is this attribute or made of it
 * @param emptyIfAbsent whether it holds the empty value, rather than none, when nothing is stored
 * @param zero what it holds when nothing is stored
 */
record ComponentBinding(
        String name,
        String attribute,
        ValueCodec<Object> codec,
        MethodHandle getter,
        boolean required,
        boolean omitEmpty,
        boolean emptyIfAbsent,
        boolean storeNull,
        Object zero) {

    /** The value, without an {@code Optional} around it. */
    Object of(Object model) {
        try {
            Object value = (Object) getter.invokeExact(model);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The accessor of component " + name + " failed", e);
        }
    }

    void write(Object value, ValueWriter out) {
        if (value == null) {
            if (storeNull) {
                out.name(attribute);
                out.nullValue();
            }
        } else if (!omitEmpty || !codec.isEmpty(value)) {
            out.name(attribute);
            codec.write(value, out);
        }
    }

    Object read(ValueReader in) {
        Object value = in.readNull() ? codec.nullValue() : codec.read(in);
        return value == null ? zero : value;
    }

    Object absent() {
        Object empty = emptyIfAbsent ? codec.emptyValue() : null;
        return empty == null ? zero : empty;
    }
}
