package dev.dynamark.orm.internal.reflect;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type without variables and wildcards.
 *
 * @param raw the class
 * @param arguments empty for a class without type parameters, and for a raw type
 */
record JavaType(Class<?> raw, List<JavaType> arguments) {

    static JavaType of(Class<?> raw) {
        return new JavaType(raw, List.of());
    }

    boolean isOptional() {
        return raw == Optional.class;
    }

    /** What an {@code Optional} holds, otherwise the type itself. */
    JavaType unwrapped() {
        return isOptional() && arguments.size() == 1 ? arguments.get(0) : this;
    }

    /** Whether a value of one can be given as the other once an {@code Optional} around it is taken off or put on. */
    boolean fits(JavaType other) {
        return boxed(unwrapped().raw) == boxed(other.unwrapped().raw);
    }

    static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    @Override
    public String toString() {
        return ClassNames.of(raw)
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">")));
    }
}
