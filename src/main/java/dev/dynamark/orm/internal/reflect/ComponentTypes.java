package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.codec.AttributeConverter;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a Java type is stored as. */
final class ComponentTypes {

    private static final String CONVERT = "Store it through a @Converter, or mark the component @Ignore.";

    private ComponentTypes() {}

    static ComponentType of(JavaType type) {
        Converter converter = type.raw().getAnnotation(Converter.class);
        if (converter != null) {
            return converted(type, converter.value());
        }
        Optional<KnownType> known = KnownType.named(ClassNames.of(type.raw()));
        if (known.isPresent()) {
            return new ComponentType.Known(known.get());
        }
        if (type.raw().isEnum()) {
            return new ComponentType.EnumOf(ClassNames.of(type.raw()));
        }
        return type.raw() == List.class
                        || type.raw() == Collection.class
                        || type.raw() == Set.class
                        || type.raw() == Map.class
                ? collection(type)
                : nested(type);
    }

    /** A type with a converter of its own, or the component's. */
    static ComponentType converted(JavaType type, Class<? extends AttributeConverter<?, ?>> converter) {
        JavaType interfaceType =
                TypeVariables.in(converter).resolve(AttributeConverter.class.getTypeParameters()[0]);
        JavaType stored =
                TypeVariables.in(converter).resolve(AttributeConverter.class.getTypeParameters()[1]);
        if (!interfaceType.raw().isAssignableFrom(JavaType.boxed(type.raw()))) {
            return new ComponentType.Unknown(
                    "",
                    "expected a converter of " + type + ", found " + ClassNames.of(converter) + ", which converts "
                            + interfaceType + ": put @Converter on the declaration of that type, or name another.");
        }
        boolean constructible = !Modifier.isAbstract(converter.getModifiers())
                && Stream.of(converter.getDeclaredConstructors()).anyMatch(c -> c.getParameterCount() == 0);
        if (!constructible) {
            return new ComponentType.Unknown(
                    "",
                    "expected a converter with a public constructor without parameters, found "
                            + ClassNames.of(converter) + " without one: add it.");
        }
        return new ComponentType.Converted(ClassNames.of(converter), type.toString(), of(stored));
    }

    private static ComponentType collection(JavaType type) {
        if (type.arguments().isEmpty()) {
            return unknown(
                    type,
                    "Write what it holds, such as " + type.raw().getSimpleName()
                            + (type.raw() == Map.class ? "<String, String>." : "<String>."));
        }
        ComponentType first = of(type.arguments().get(0));
        if (type.raw() == Map.class) {
            return map(type, first);
        }
        return type.raw() == Set.class
                ? new ComponentType.SetOf(first)
                : new ComponentType.ListOf(first, type.raw() == Collection.class);
    }

    private static ComponentType map(JavaType type, ComponentType key) {
        boolean text = key instanceof ComponentType.EnumOf
                || (key instanceof ComponentType.Known known
                        && (known.type() == KnownType.STRING || known.type() == KnownType.UUID));
        return text
                ? new ComponentType.MapOf(key, of(type.arguments().get(1)))
                : unknown(type, "Keys of maps are String, an enum or UUID: change the key's type, or store a list.");
    }

    private static ComponentType nested(JavaType type) {
        Class<?> raw = type.raw();
        if (raw.isArray()) {
            return unknown(type, "Declare a List instead of the array.");
        }
        if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
            return unknown(type, "Declare List, Set, Collection or Map.");
        }
        if (type.isOptional() || raw.getName().startsWith("java.util.Optional")) {
            return unknown(type, "Optional can only be the type of a whole component, as in Optional<Integer>.");
        }
        if (!type.arguments().isEmpty() || raw.getTypeParameters().length > 0) {
            return unknown(type, "Nest a record without type parameters, or store it through a @Converter.");
        }
        boolean abstractType = raw.isInterface() ? !raw.isSealed() : Modifier.isAbstract(raw.getModifiers());
        return isOfPlatform(raw) || abstractType || raw.isPrimitive()
                ? unknown(type, CONVERT)
                : new ComponentType.Nested(ClassNames.of(raw));
    }

    private static boolean isOfPlatform(Class<?> type) {
        return Stream.of("java.", "javax.", "jdk.", "kotlin.").anyMatch(type.getName()::startsWith);
    }

    private static ComponentType.Unknown unknown(JavaType type, String reason) {
        return new ComponentType.Unknown(type.toString(), reason);
    }
}
