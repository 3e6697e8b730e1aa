package dev.dynamark.orm.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's types, seen as the reflective reader sees classes. */
record MirrorTypes(Types types, Elements elements) {

    /** The type with variables and wildcards replaced by their bounds. */
    TypeMirror resolve(TypeMirror type) {
        return switch (type.getKind()) {
            case WILDCARD -> resolve(bound((WildcardType) type));
            case TYPEVAR -> types.erasure(((TypeVariable) type).getUpperBound());
            case DECLARED -> resolve((DeclaredType) type);
            default -> type;
        };
    }

    private TypeMirror resolve(DeclaredType type) {
        TypeMirror[] arguments =
                type.getTypeArguments().stream().map(this::resolve).toArray(TypeMirror[]::new);
        return types.getDeclaredType((TypeElement) type.asElement(), arguments);
    }

    private TypeMirror bound(WildcardType type) {
        if (type.getSuperBound() != null) {
            return type.getSuperBound();
        }
        return type.getExtendsBound() == null
                ? elements.getTypeElement("java.lang.Object").asType()
                : type.getExtendsBound();
    }

    /** The canonical name of the class, or the primitive's name. */
    String raw(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return ((TypeElement) declared.asElement()).getQualifiedName().toString();
        }
        if (type instanceof ArrayType array) {
            return raw(array.getComponentType()) + "[]";
        }
        return type.getKind() == TypeKind.ERROR
                ? type.toString()
                : type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    String text(TypeMirror type) {
        List<TypeMirror> arguments = arguments(type);
        return raw(type)
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(this::text).collect(Collectors.joining(", ", "<", ">")));
    }

    List<TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .map(each -> (TypeMirror) each)
                        .toList()
                : List.of();
    }

    boolean isOptional(TypeMirror type) {
        return raw(type).equals("java.util.Optional");
    }

    /** What an {@code Optional} holds, otherwise the type itself. */
    TypeMirror unwrapped(TypeMirror type) {
        return isOptional(type) && arguments(type).size() == 1 ? arguments(type).get(0) : type;
    }

    /** Whether a value of one can be given as the other once an {@code Optional} around it is taken off or put on. */
    boolean fits(TypeMirror one, TypeMirror other) {
        return raw(boxed(unwrapped(resolve(one)))).equals(raw(boxed(unwrapped(resolve(other)))));
    }

    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    boolean isAssignable(TypeMirror value, TypeMirror type) {
        return types.isAssignable(types.erasure(boxed(value)), types.erasure(type));
    }

    /** The class of a type; null for primitives and arrays. */
    TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }
}
