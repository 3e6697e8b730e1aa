package dev.dynamark.orm.processor;

import java.util.List;

/** The source of one model's metamodel: a typed constant for each attribute, and factories of keys. */
final class MetamodelSource {

    private final SourceContext context;
    private final SourceText source = new SourceText();

    MetamodelSource(SourceContext context) {
        this.context = context;
    }

    String text() {
        MirrorModel model = context.model();
        String type = context.names().of(model.className());
        String name = GeneratedName.metamodel(model.element());
        boolean hasKey = context.layout().partition().isPresent();
        source.line("/** Attributes " + (hasKey ? "and keys " : "") + "of {@link " + type
                + "}, typed. Stateless and thread-safe. */");
        source.line(context.generatedAnnotation());
        source.line(GeneratedName.visibility(model.element()) + "final class " + name + " {");
        constants();
        source.blank().line("private " + name + "() {}");
        new KeyFactories(context).appendTo(source);
        source.line("}");
        return context.file(source);
    }

    private void constants() {
        List<MirrorComponent> components = context.model().components();
        ConstantNames constants = new ConstantNames(components);
        AttributeConstant constant = new AttributeConstant(context);
        for (int i = 0; i < components.size(); i++) {
            if (context.hasOwnAttribute(i)) {
                source.blank();
                constant.appendTo(source, components.get(i), constants.of(components.get(i)));
            }
        }
    }
}
