package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.AttributeNames;
import dev.dynamark.orm.internal.model.KeyLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import java.util.ArrayList;
import java.util.List;

/** What the parts of one generated file have in common. */
record SourceContext(
        MirrorModel model,
        KeyLayout layout,
        TypeNames names,
        CodecExpressions expressions,
        CodecFields fields,
        LocalNames locals) {

    /** The attribute that holds a component under its own name. */
    String attribute(MirrorComponent component) {
        return AttributeNames.of(component.declaration(), model.declaration().naming());
    }

    boolean hasOwnAttribute(int component) {
        return layout.ownAttributes().get(component);
    }

    /** Positions in a template of the components that are stored nowhere else. */
    List<Integer> keyOnly(KeyPart part) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < part.components().size() && !part.isBare(); i++) {
            if (!hasOwnAttribute(part.components().get(i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    boolean isInTableKey(MirrorComponent component) {
        int index = model.components().indexOf(component);
        return layout.partition().map(part -> part.components().contains(index)).orElse(false)
                || layout.sort().map(part -> part.components().contains(index)).orElse(false);
    }

    /** Reads the component from {@code model}, an {@code Optional} taken off. */
    String value(MirrorComponent component) {
        String declared = declaredValue(component);
        return component.read().optional() ? "orNull(" + declared + ")" : declared;
    }

    /** The same, an {@code Optional} left on. */
    String declaredValue(MirrorComponent component) {
        return component.read().method().isEmpty()
                ? "null"
                : "model." + component.read().method() + "()";
    }

    String generatedAnnotation() {
        return "@" + names.of("javax.annotation.processing.Generated") + "("
                + SourceText.quoted(ModelProcessor.class.getName()) + ")\n"
                // The model's author is warned already, where it is declared.
                + "@SuppressWarnings({\"deprecation\", \"removal\", \"auxiliaryclass\"})";
    }

    /** The whole file around a class. */
    String file(SourceText body) {
        SourceText file = new SourceText();
        String inPackage = GeneratedName.packageOf(model.element());
        if (!inPackage.isEmpty()) {
            file.line("package " + inPackage + ";").blank();
        }
        names.imports().forEach(each -> file.line("import " + each + ";"));
        return file.blank() + body.toString();
    }
}
