package dev.dynamark.orm.processor;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.internal.model.AttributeTypes;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** One constant of a metamodel, whose type offers the operators that fit how the component is stored. */
final class AttributeConstant {

    private static final String PACKAGE = "dev.dynamark.orm.attribute.";

    private final SourceContext context;
    private final String model;

    AttributeConstant(SourceContext context) {
        this.context = context;
        this.model = context.names().of(context.model().className());
    }

    void appendTo(SourceText source, MirrorComponent component, String constant) {
        String attribute = context.attribute(component);
        source.line("/** Attribute {@code " + SourceText.inComment(attribute) + "}. */");
        String codec = context.expressions().of(context.model().simpleName(), component);
        String kind = kind(component);
        String element = element(component, kind);
        String arguments = model + ".class, " + SourceText.quoted(attribute) + ", " + codec
                + (element.isEmpty() ? "" : ", " + element);
        source.line("public static final " + context.names().of(PACKAGE + kind) + "<" + parameters(component, kind)
                + "> " + constant + " =");
        source.line("        " + context.names().of(PACKAGE + kind) + ".of(" + arguments + ");");
    }

    private String kind(MirrorComponent component) {
        ComponentType type = component.declaration().type();
        if (component.is(Role.JSON)) {
            return "Attribute";
        }
        if (component.is(Role.TTL)) {
            return "NumberAttribute";
        }
        if (type instanceof ComponentType.SetOf || component.is(Role.SET)) {
            return "SetAttribute";
        }
        if (type instanceof ComponentType.ListOf list) {
            return list.collection() ? "Attribute" : "ListAttribute";
        }
        if (type instanceof ComponentType.MapOf map) {
            return CodecExpressions.isKnown(map.key(), KnownType.STRING) ? "MapAttribute" : "Attribute";
        }
        if (type instanceof ComponentType.Nested) {
            return "RecordAttribute";
        }
        return CodecExpressions.isKnown(type, KnownType.STRING)
                ? "StringAttribute"
                : scalar(AttributeTypes.of(component.declaration()).orElse(AttributeType.NULL));
    }

    private static String scalar(AttributeType stored) {
        return switch (stored) {
            case STRING -> "ComparableAttribute";
            case NUMBER -> "NumberAttribute";
            case BINARY -> "BinaryAttribute";
            default -> "Attribute";
        };
    }

    private String element(MirrorComponent component, String kind) {
        ComponentType type = component.declaration().type();
        return switch (kind) {
            case "SetAttribute" ->
                context.expressions()
                        .element(
                                type instanceof ComponentType.SetOf set
                                        ? set.element()
                                        : ((ComponentType.ListOf) type).element());
            case "ListAttribute" -> context.expressions().element(((ComponentType.ListOf) type).element());
            case "MapAttribute" -> context.expressions().element(((ComponentType.MapOf) type).value());
            default -> "";
        };
    }

    private String parameters(MirrorComponent component, String kind) {
        TypeMirror type = component.read().valueType();
        String value = context.names().boxed(type);
        return switch (kind) {
            case "StringAttribute" -> model;
            case "SetAttribute" -> model + ", " + argument(type, 0) + ", " + value;
            case "ListAttribute" -> model + ", " + argument(type, 0);
            case "MapAttribute" -> model + ", " + argument(type, 1);
            default -> model + ", " + value;
        };
    }

    private String argument(TypeMirror type, int index) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return context.names().of(arguments.get(index));
    }
}
