package dev.dynamark.orm.processor;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes types as source text and remembers the imports that one generated file needs. */
final class TypeNames {

    private final Types types;
    private final Elements elements;
    private final String ownPackage;
    private final TreeSet<String> imports = new TreeSet<>();

    TypeNames(MirrorTypes types, String ownPackage) {
        this.types = types.types();
        this.elements = types.elements();
        this.ownPackage = ownPackage;
    }

    /** A type, generic arguments and all, without its annotations. */
    String of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case WILDCARD -> wildcard((WildcardType) type);
            default -> type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "?";
        };
    }

    /** The same, a primitive boxed. */
    String boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? of(types.boxedClass(primitive).asType())
                : of(type);
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

    /** A class that does not exist yet. */
    String ofGenerated(String inPackage, String simpleName) {
        String qualified = inPackage.isEmpty() ? simpleName : inPackage + "." + simpleName;
        return imported(qualified, qualified);
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
                : name + "<"
                        + String.join(", ", arguments.stream().map(this::of).toList()) + ">";
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
