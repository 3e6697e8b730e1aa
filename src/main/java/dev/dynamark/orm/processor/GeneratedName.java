package dev.dynamark.orm.processor;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What the classes generated for a model are called, and who may see them. */
final class GeneratedName {

    private GeneratedName() {}

    static String codec(TypeElement model) {
        return joined(model) + "_Codec";
    }

    static String metamodel(TypeElement model) {
        return joined(model) + "_";
    }

    static String packageOf(TypeElement model) {
        javax.lang.model.element.Element at = model;
        while (!(at instanceof PackageElement)) {
            at = at.getEnclosingElement();
        }
        return ((PackageElement) at).getQualifiedName().toString();
    }

    static String qualified(TypeElement model, String simpleName) {
        String inPackage = packageOf(model);
        return inPackage.isEmpty() ? simpleName : inPackage + "." + simpleName;
    }

    /** Whether a class in the same package can name the model. */
    static boolean isReachable(TypeElement model) {
        return model.getNestingKind() != NestingKind.LOCAL
                && model.getNestingKind() != NestingKind.ANONYMOUS
                && !model.getModifiers().contains(Modifier.PRIVATE)
                && (!(model.getEnclosingElement() instanceof TypeElement outer) || isReachable(outer));
    }

    /** {@code public}, or nothing for a model that only its own package sees. */
    static String visibility(TypeElement model) {
        boolean isPublic = model.getModifiers().contains(Modifier.PUBLIC);
        return isPublic
                        && (!(model.getEnclosingElement() instanceof TypeElement outer)
                                || !visibility(outer).isEmpty())
                ? "public "
                : "";
    }

    private static String joined(TypeElement model) {
        String simple = model.getSimpleName().toString();
        return model.getEnclosingElement() instanceof TypeElement outer ? joined(outer) + "_" + simple : simple;
    }
}
