package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.KeyPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One key template: its form and the components it names. */
final class TemplateRules {

    private TemplateRules() {}

    /** Checks it and returns the components that it names. */
    static List<ComponentDeclaration> check(
            ModelDeclaration model, DeclaredKeys.Template template, boolean partition, Findings findings) {
        KeyPattern pattern;
        try {
            pattern = KeyPattern.parse(template.text());
        } catch (IllegalArgumentException e) {
            findings.addSentence(template, e.getMessage() + " Correct the template.");
            return List.of();
        }
        if (pattern.segments().isEmpty() && partition) {
            findings.add(
                    template,
                    "a component in braces in a partition key",
                    "\"" + template.text() + "\"",
                    "name one, such as {id}; all items would share one partition");
        }
        return components(model, template, pattern, findings);
    }

    private static List<ComponentDeclaration> components(
            ModelDeclaration model, DeclaredKeys.Template template, KeyPattern pattern, Findings findings) {
        List<ComponentDeclaration> components = new ArrayList<>();
        for (int i = 0; i < pattern.segments().size(); i++) {
            KeyPattern.Segment segment = pattern.segments().get(i);
            Optional<ComponentDeclaration> component = component(model, segment.component());
            if (component.isEmpty()) {
                findings.add(
                        template,
                        "one of the components " + names(model),
                        "{" + segment.component() + "}",
                        "correct the name in the template");
                continue;
            }
            components.add(component.get());
            if (pattern.isBare()) {
                checkBare(model, template, component.get(), findings);
            } else {
                checkSegment(template, component.get(), segment, pattern.literal(i + 1), findings);
            }
        }
        return components;
    }

    private static void checkBare(
            ModelDeclaration model, DeclaredKeys.Template template, ComponentDeclaration component, Findings findings) {
        Optional<AttributeType> type = AttributeTypes.of(component);
        if (component.is(Role.IGNORE) || type.isEmpty() || !AttributeTypes.isKey(type.get())) {
            refuse(template, component, "a component that is stored as text, a number or binary", findings);
        }
        String own = AttributeNames.of(component, model.naming());
        if (template.written() && !template.attribute().equals(own)) {
            findings.add(
                    template,
                    "attribute " + own + ", since the key is component " + component.name() + " alone",
                    "attribute " + template.attribute(),
                    "name the attribute with @Attribute on the component, or put text before it in the template");
        }
    }

    private static void checkSegment(
            DeclaredKeys.Template template,
            ComponentDeclaration component,
            KeyPattern.Segment segment,
            String separator,
            Findings findings) {
        if (component.is(Role.IGNORE) || !TemplateTypes.allows(component)) {
            refuse(template, component, TemplateTypes.EXPECTED, findings);
        } else if (segment.width() > 0 && !TemplateTypes.isInteger(component)) {
            findings.add(
                    template,
                    "a whole number for {" + component.name() + ":" + segment.width() + "}",
                    component.javaType(),
                    "leave the padding out");
        } else if (separator.startsWith(":") && TemplateTypes.hasColons(component)) {
            findings.add(
                    template,
                    "another separator than : after component " + component.name() + ", whose text has colons",
                    "\"" + template.text() + "\"",
                    "use # or /");
        }
    }

    private static void refuse(
            DeclaredKeys.Template template, ComponentDeclaration component, String expected, Findings findings) {
        // A type without a codec is reported already.
        if (!(component.type() instanceof ComponentType.Unknown) || component.is(Role.IGNORE)) {
            findings.add(
                    template,
                    expected + " for {" + component.name() + "}",
                    component.is(Role.IGNORE) ? "@Ignore" : component.is(Role.JSON) ? "@Json" : component.javaType(),
                    "make the key of other components");
        }
    }

    private static Optional<ComponentDeclaration> component(ModelDeclaration model, String name) {
        return model.components().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static String names(ModelDeclaration model) {
        return String.join(
                ", ",
                model.components().stream().map(ComponentDeclaration::name).toList());
    }
}
