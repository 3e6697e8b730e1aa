package dev.dynamark.orm.processor;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types that the compiler does not know, or not yet. */
final class UnresolvedTypes {

    private UnresolvedTypes() {}

    static boolean in(MirrorModel model) {
        return model.members().stream().anyMatch(UnresolvedTypes::in)
                || model.components().stream()
                        .anyMatch(component -> in(component.read().type())
                                || in(component.given().type()));
    }

    private static boolean in(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream().anyMatch(UnresolvedTypes::in)
                : type instanceof ArrayType array && in(array.getComponentType());
    }
}
