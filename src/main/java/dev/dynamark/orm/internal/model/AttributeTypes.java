package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import java.util.Optional;

/** The attribute types that components are stored as. */
public final class AttributeTypes {

    private AttributeTypes() {}

    /** The type of a component's own attribute; empty where it depends on the value or has no codec. */
    public static Optional<AttributeType> of(ComponentDeclaration component) {
        if (component.is(Role.JSON)) {
            return Optional.of(AttributeType.STRING);
        }
        if (component.is(Role.TTL)) {
            return Optional.of(AttributeType.NUMBER);
        }
        if (component.is(Role.SET) && component.type() instanceof ComponentType.ListOf list) {
            return setOf(list.element());
        }
        return of(component.type());
    }

    /** The type of an attribute or element without roles. */
    public static Optional<AttributeType> of(ComponentType type) {
        if (type instanceof ComponentType.Known known) {
            return known.type() == KnownType.ATTRIBUTE_VALUE
                    ? Optional.empty()
                    : Optional.of(known.type().attributeType());
        }
        if (type instanceof ComponentType.EnumOf) {
            return Optional.of(AttributeType.STRING);
        }
        if (type instanceof ComponentType.ListOf) {
            return Optional.of(AttributeType.LIST);
        }
        if (type instanceof ComponentType.SetOf set) {
            return setOf(set.element());
        }
        if (type instanceof ComponentType.Converted converted) {
            return of(converted.stored());
        }
        return type instanceof ComponentType.Unknown ? Optional.empty() : Optional.of(AttributeType.MAP);
    }

    /** The type of a set of such elements; empty if DynamoDB has none. */
    static Optional<AttributeType> setOf(ComponentType element) {
        return of(element).flatMap(type -> switch (type) {
            case STRING -> Optional.of(AttributeType.STRING_SET);
            case NUMBER -> Optional.of(AttributeType.NUMBER_SET);
            case BINARY -> Optional.of(AttributeType.BINARY_SET);
            default -> Optional.empty();
        });
    }

    /** Whether a key can be of this type. */
    static boolean isKey(AttributeType type) {
        return type == AttributeType.STRING || type == AttributeType.NUMBER || type == AttributeType.BINARY;
    }
}
