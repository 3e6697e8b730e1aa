package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import java.util.Optional;

/** Types that can be stored. */
final class CodecRules {

    private CodecRules() {}

    static void check(ComponentDeclaration component, Findings findings) {
        check(component, component.type(), findings);
        if (component.is(Role.SET) && !isListOfScalars(component.type())) {
            boolean isSet = component.type() instanceof ComponentType.SetOf;
            findings.add(
                    component,
                    "a list of text, numbers or binary for @DynamoSet",
                    component.javaType(),
                    isSet ? "remove @DynamoSet, a Set is stored as a set without it" : "remove @DynamoSet");
        }
    }

    private static void check(ComponentDeclaration component, ComponentType type, Findings findings) {
        if (type instanceof ComponentType.Unknown unknown) {
            checkUnknown(component, unknown, findings);
        } else if (type instanceof ComponentType.ListOf list) {
            check(component, list.element(), findings);
        } else if (type instanceof ComponentType.SetOf set) {
            check(component, set.element(), findings);
            checkSet(component, set, findings);
        } else if (type instanceof ComponentType.MapOf map) {
            check(component, map.key(), findings);
            check(component, map.value(), findings);
        } else if (type instanceof ComponentType.Converted converted) {
            check(component, converted.stored(), findings);
        }
    }

    // A class name is absent where not the type is at fault but how the class gives access to the component.
    private static void checkUnknown(ComponentDeclaration component, ComponentType.Unknown unknown, Findings findings) {
        if (unknown.className().isEmpty()) {
            findings.addSentence(component, unknown.reason());
        } else {
            findings.addSentence(
                    component,
                    "expected a type that has a codec, found " + unknown.className() + ". " + unknown.reason());
        }
    }

    private static void checkSet(ComponentDeclaration component, ComponentType.SetOf set, Findings findings) {
        boolean array = set.element() instanceof ComponentType.Known known && known.type() == KnownType.BYTES;
        boolean unknown = set.element() instanceof ComponentType.Unknown;
        if (array) {
            findings.add(
                    component,
                    "elements that are equal by what they hold in a set",
                    component.javaType(),
                    "declare Set<java.nio.ByteBuffer>");
        } else if (!unknown && AttributeTypes.setOf(set.element()).isEmpty()) {
            findings.add(
                    component,
                    "a set of text, numbers or binary",
                    component.javaType(),
                    "declare a List, which holds anything");
        }
    }

    private static boolean isListOfScalars(ComponentType type) {
        if (!(type instanceof ComponentType.ListOf list)) {
            return false;
        }
        Optional<AttributeType> set = AttributeTypes.setOf(list.element());
        return set.isPresent() || list.element() instanceof ComponentType.Unknown;
    }
}
