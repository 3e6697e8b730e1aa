package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.ModelKind;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A model in source: what it declares, and how its instances are made and read.
 *
 * @param components like those of the declaration
 * @param members of a sealed interface
 * @param calls the methods and constructors that instances are made and read by; not records' constructors, which are never
 *     less visible
 */
record MirrorModel(
        ModelDeclaration declaration,
        TypeElement element,
        List<MirrorComponent> components,
        List<MirrorModel> members,
        List<ExecutableElement> calls) {

    ModelKind kind() {
        return declaration.kind();
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    /** As {@code Class.getName()} has it. */
    String binaryName() {
        StringBuilder name = new StringBuilder(simpleName());
        for (Element outer = element.getEnclosingElement();
                outer instanceof TypeElement;
                outer = outer.getEnclosingElement()) {
            name.insert(0, outer.getSimpleName() + "$");
        }
        String inPackage = GeneratedName.packageOf(element);
        return inPackage.isEmpty() ? name.toString() : inPackage + "." + name;
    }

    String className() {
        return declaration.className();
    }
}
