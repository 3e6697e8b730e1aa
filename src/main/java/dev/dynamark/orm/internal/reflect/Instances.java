package dev.dynamark.orm.internal.reflect;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** Makes instances of a model of its components' values, boxed and without an {@code Optional} around them. */
interface Instances {

    /** An instance; a value is null only where the component can be. */
    Object of(Object[] values) throws Throwable;

    /** Binds the way that the shape says. */
    static Instances of(Shape shape, Access access) {
        return switch (shape.kind()) {
            case RECORD, CONSTRUCTOR -> constructed(shape, access);
            case BEAN -> set(access.of(shape.constructor().orElseThrow()), writers(shape, access));
            default -> built(shape, access);
        };
    }

    private static Instances constructed(Shape shape, Access access) {
        MethodHandle constructor = access.of(shape.constructor().orElseThrow());
        for (int i = 0; i < shape.properties().size(); i++) {
            constructor = takingPlain(constructor, i);
        }
        MethodHandle bound = constructor
                .asType(constructor.type().generic())
                .asSpreader(Object[].class, shape.properties().size());
        return values -> (Object) bound.invokeExact(values);
    }

    private static Instances set(MethodHandle constructor, MethodHandle[] writers) {
        MethodHandle empty = constructor.asType(MethodType.genericMethodType(0));
        return values -> {
            Object instance = (Object) empty.invokeExact();
            for (int i = 0; i < writers.length; i++) {
                if (writers[i] != null) {
                    Object ignored = (Object) writers[i].invokeExact(instance, values[i]);
                }
            }
            return instance;
        };
    }

    private static Instances built(Shape shape, Access access) {
        MethodHandle start = access.of(shape.builder().orElseThrow()).asType(MethodType.genericMethodType(0));
        MethodHandle build = access.of(shape.build().orElseThrow()).asType(MethodType.genericMethodType(1));
        MethodHandle[] writers = writers(shape, access);
        Class<?> type = shape.builder().orElseThrow().getReturnType();
        return values -> {
            Object builder = (Object) start.invokeExact();
            for (int i = 0; i < writers.length; i++) {
                // Immutable builders return another one; those that return nothing are changed themselves.
                if (writers[i] != null) {
                    Object next = (Object) writers[i].invokeExact(builder, values[i]);
                    builder = type.isInstance(next) ? next : builder;
                }
            }
            return (Object) build.invokeExact(builder);
        };
    }

    private static MethodHandle[] writers(Shape shape, Access access) {
        return shape.properties().stream()
                .map(property -> property.writer()
                        .map(writer -> takingPlain(access.of(writer), 1).asType(MethodType.genericMethodType(2)))
                        .orElse(null))
                .toArray(MethodHandle[]::new);
    }

    private static MethodHandle takingPlain(MethodHandle handle, int index) {
        if (handle.type().parameterType(index) != Optional.class) {
            return handle;
        }
        try {
            MethodHandle wrap = MethodHandles.publicLookup()
                    .findStatic(Optional.class, "ofNullable", MethodType.methodType(Optional.class, Object.class));
            return MethodHandles.filterArguments(handle, index, wrap);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("java.util.Optional without ofNullable", e);
        }
    }

    /** Reads each component; null for those that cannot be read. */
    static List<MethodHandle> getters(Shape shape, Access access) {
        return shape.properties().stream()
                .map(property -> property.accessor()
                        .map(accessor -> access.of(accessor).asType(MethodType.genericMethodType(1)))
                        .orElseGet(() -> MethodHandles.dropArguments(
                                MethodHandles.constant(Object.class, null), 0, Object.class)))
                .toList();
    }
}
