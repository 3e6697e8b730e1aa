package dev.dynamark.orm.internal.reflect;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the type variables of a class's superclasses and interfaces stand for in that class. */
final class TypeVariables {

    private final Map<TypeVariable<?>, JavaType> meanings = new HashMap<>();

    private TypeVariables() {}

    static TypeVariables in(Class<?> type) {
        TypeVariables variables = new TypeVariables();
        variables.learn(type);
        return variables;
    }

    /** The type with variables replaced by what they stand for, or by their bounds, and wildcards by their bounds. */
    JavaType resolve(Type type) {
        if (type instanceof Class<?> known) {
            return JavaType.of(known);
        }
        if (type instanceof ParameterizedType parameterized) {
            return new JavaType(
                    (Class<?>) parameterized.getRawType(),
                    Stream.of(parameterized.getActualTypeArguments())
                            .map(this::resolve)
                            .toList());
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(
                    wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return JavaType.of(
                    Array.newInstance(resolve(array.getGenericComponentType()).raw(), 0)
                            .getClass());
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        return meanings.computeIfAbsent(variable, unknown -> JavaType.of(bound(unknown.getBounds()[0])));
    }

    // Without its arguments, which may name the variable itself as in T extends Comparable<T>.
    private static Class<?> bound(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof TypeVariable<?> variable ? bound(variable.getBounds()[0]) : (Class<?>) type;
    }

    private void learn(Class<?> type) {
        if (type.getGenericSuperclass() != null) {
            learnParent(type.getGenericSuperclass());
        }
        List.of(type.getGenericInterfaces()).forEach(this::learnParent);
    }

    private void learnParent(Type parent) {
        if (parent instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                meanings.put(raw.getTypeParameters()[i], resolve(parameterized.getActualTypeArguments()[i]));
            }
            learn(raw);
        } else {
            learn((Class<?>) parent);
        }
    }
}
