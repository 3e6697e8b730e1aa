package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.ModelKind;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A model in source: what it declares, and how its instances are made and read.
 *
 * @param components like those of the declaration
 * @param members of a sealed interface
 */
record MirrorModel(
        ModelDeclaration declaration,
        TypeElement element,
        List<MirrorComponent> components,
        List<MirrorModel> members) {

    ModelKind kind() {
        return declaration.kind();
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    String className() {
        return declaration.className();
    }
}
