package dev.dynamark.orm.processor;

import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Writes types as source text and remembers the imports that one generated file needs. */
final class TypeNames {

    private final Elements elements;
    private final String ownPackage;
    private final TreeSet<String> imports = new TreeSet<>();

    TypeNames(Elements elements, String ownPackage) {
        this.elements = elements;
        this.ownPackage = ownPackage;
    }

    /** A type, generic arguments and all, without its annotations. */
    String of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case WILDCARD -> wildcard((WildcardType) type);
            default -> type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(java.util.Locale.ROOT) : "?";
        };
    }

    /** A class by its canonical name. */
    String of(String canonicalName) {
        TypeElement type = elements.getTypeElement(canonicalName);
        if (type == null) {
            return imported(canonicalName, canonicalName);
        }
        TypeElement top = type;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return imported(top.getQualifiedName().toString(), canonicalName);
    }

    /** The imports, in order. */
    Iterable<String> imports() {
        return imports;
    }

    private String declared(DeclaredType type) {
        String name = of(((TypeElement) type.asElement()).getQualifiedName().toString());
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty()
                ? name
                : name + "<" + String.join(", ", arguments.stream().map(this::of).toList()) + ">";
    }

    private String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() == null ? "?" : "? super " + of(type.getSuperBound());
    }

    private String imported(String top, String canonicalName) {
        int dot = top.lastIndexOf('.');
        String inPackage = dot < 0 ? "" : top.substring(0, dot);
        String simple = top.substring(dot + 1);
        if (inPackage.equals(ownPackage)) {
            return isTaken(simple, top) ? canonicalName : canonicalName.substring(dot + 1);
        }
        if (isTaken(simple, top) || isInOwnPackage(simple)) {
            return canonicalName;
        }
        if (!inPackage.equals("java.lang")) {
            imports.add(top);
        }
        return canonicalName.substring(dot + 1);
    }

    private boolean isTaken(String simple, String top) {
        return imports.stream().anyMatch(each -> each.endsWith("." + simple) && !each.equals(top));
    }

    private boolean isInOwnPackage(String simple) {
        return elements.getTypeElement(ownPackage.isEmpty() ? simple : ownPackage + "." + simple) != null;
    }
}
