package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.KeyLayout;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes the classes of each model into the compilation. */
final class GeneratedSources {

    private final MirrorTypes types;
    private final Filer filer;

    GeneratedSources(MirrorTypes types, Filer filer) {
        this.types = types;
        this.filer = filer;
    }

    /**
     * @param generated class names of all models that get a codec in this compilation
     */
    void write(MirrorModel model, Set<String> generated) throws IOException {
        TypeElement element = model.element();
        write(element, GeneratedName.codec(element), new CodecSource(context(model, generated)).text());
        write(element, GeneratedName.metamodel(element), new MetamodelSource(context(model, generated)).text());
    }

    private SourceContext context(MirrorModel model, Set<String> generated) {
        TypeNames names = new TypeNames(types, GeneratedName.packageOf(model.element()));
        CodecExpressions expressions = new CodecExpressions(names, nested -> codec(nested, generated, names));
        return new SourceContext(
                model,
                KeyLayout.of(model.declaration()),
                names,
                expressions,
                new CodecFields(model, names, expressions),
                new LocalNames(model.components()));
    }

    private String codec(String model, Set<String> generated, TypeNames names) {
        if (!generated.contains(model)) {
            return names.of("dev.dynamark.orm.codec.ItemCodecs") + ".of(" + names.of(model) + ".class)";
        }
        TypeElement element = types.elements().getTypeElement(model);
        return names.ofGenerated(GeneratedName.packageOf(element), GeneratedName.codec(element)) + ".INSTANCE";
    }

    private void write(TypeElement model, String name, String text) throws IOException {
        try (Writer out = filer.createSourceFile(GeneratedName.qualified(model, name), model)
                .openWriter()) {
            out.write(text);
        }
    }
}
