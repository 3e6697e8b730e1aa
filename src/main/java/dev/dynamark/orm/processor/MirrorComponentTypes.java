package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a type in source is stored as: the same as reflection finds of a class. */
final class MirrorComponentTypes {

    private static final String CONVERT = "Store it through a @Converter, or mark the component @Ignore.";

    private final MirrorTypes types;

    MirrorComponentTypes(MirrorTypes types) {
        this.types = types;
    }

    ComponentType of(TypeMirror type) {
        TypeElement element = types.element(type);
        Optional<TypeMirror> converter = element == null ? Optional.empty() : MirrorAnnotations.converter(element);
        if (converter.isPresent()) {
            return converted(type, converter.get());
        }
        String raw = types.raw(type);
        Optional<KnownType> known = KnownType.named(raw);
        if (known.isPresent()) {
            return new ComponentType.Known(known.get());
        }
        if (element != null && element.getKind() == ElementKind.ENUM) {
            return new ComponentType.EnumOf(raw);
        }
        return switch (raw) {
            case "java.util.List", "java.util.Collection", "java.util.Set", "java.util.Map" -> collection(type, raw);
            default -> nested(type);
        };
    }

    /** A type with a converter of its own, or the component's. */
    ComponentType converted(TypeMirror type, TypeMirror converterType) {
        TypeElement converter = types.element(converterType);
        TypeMirror interfaceType = interfaceOf(converterType);
        if (converter == null || interfaceType == null) {
            return unknown(type, CONVERT);
        }
        TypeMirror model = types.resolve(types.arguments(interfaceType).get(0));
        if (!types.isAssignable(type, model)) {
            return new ComponentType.Unknown(
                    "",
                    "expected a converter of " + types.text(type) + ", found " + types.raw(converterType)
                            + ", which converts " + types.text(model)
                            + ": put @Converter on the declaration of that type, or name another.");
        }
        boolean constructible = !converter.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .map(ExecutableElement::getParameters)
                        .anyMatch(parameters -> parameters.isEmpty());
        if (!constructible) {
            return new ComponentType.Unknown(
                    "",
                    "expected a converter with a public constructor without parameters, found "
                            + types.raw(converterType) + " without one: add it.");
        }
        TypeMirror stored = types.resolve(types.arguments(interfaceType).get(1));
        return new ComponentType.Converted(types.raw(converterType), types.text(type), of(stored));
    }

    private TypeMirror interfaceOf(TypeMirror converter) {
        if (types.raw(converter).equals("dev.dynamark.orm.codec.AttributeConverter")) {
            return types.arguments(converter).size() == 2 ? converter : null;
        }
        return types.types().directSupertypes(converter).stream()
                .map(this::interfaceOf)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private ComponentType collection(TypeMirror type, String raw) {
        boolean map = raw.equals("java.util.Map");
        if (types.arguments(type).isEmpty()) {
            return unknown(
                    type,
                    "Write what it holds, such as " + raw.substring("java.util.".length())
                            + (map ? "<String, String>." : "<String>."));
        }
        ComponentType first = of(types.arguments(type).get(0));
        if (map) {
            return map(type, first);
        }
        return raw.equals("java.util.Set")
                ? new ComponentType.SetOf(first)
                : new ComponentType.ListOf(first, raw.equals("java.util.Collection"));
    }

    private ComponentType map(TypeMirror type, ComponentType key) {
        boolean text = key instanceof ComponentType.EnumOf
                || key instanceof ComponentType.Known known
                        && (known.type() == KnownType.STRING || known.type() == KnownType.UUID);
        return text
                ? new ComponentType.MapOf(key, of(types.arguments(type).get(1)))
                : unknown(type, "Keys of maps are String, an enum or UUID: change the key's type, or store a list.");
    }

    private ComponentType nested(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return unknown(type, "Declare a List instead of the array.");
        }
        if (isA(type, "java.util.Collection") || isA(type, "java.util.Map")) {
            return unknown(type, "Declare List, Set, Collection or Map.");
        }
        if (types.raw(type).startsWith("java.util.Optional")) {
            return unknown(type, "Optional can only be the type of a whole component, as in Optional<Integer>.");
        }
        TypeElement element = types.element(type);
        if (element == null || isAbstract(element) || isOfPlatform(types.raw(type))) {
            return unknown(type, CONVERT);
        }
        return element.getTypeParameters().isEmpty()
                ? new ComponentType.Nested(types.raw(type))
                : unknown(type, "Nest a record without type parameters, or store it through a @Converter.");
    }

    private boolean isA(TypeMirror type, String className) {
        return type instanceof DeclaredType
                && types.isAssignable(
                        type, types.elements().getTypeElement(className).asType());
    }

    private static boolean isAbstract(TypeElement element) {
        return element.getKind().isInterface()
                ? !element.getModifiers().contains(Modifier.SEALED)
                : element.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static boolean isOfPlatform(String className) {
        return Stream.of("java.", "javax.", "jdk.", "kotlin.").anyMatch(className::startsWith);
    }

    private ComponentType.Unknown unknown(TypeMirror type, String reason) {
        return new ComponentType.Unknown(types.text(type), reason);
    }
}
