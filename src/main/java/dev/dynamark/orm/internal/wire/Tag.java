package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.AttributeType;
import java.nio.charset.StandardCharsets;

/** The names that DynamoDB's JSON gives to types, as values begin with them. */
@SuppressWarnings("ImmutableEnumChecker") // The array never leaves this package.
enum Tag {
    S(AttributeType.STRING),
    N(AttributeType.NUMBER),
    B(AttributeType.BINARY),
    BOOL(AttributeType.BOOLEAN),
    NULL(AttributeType.NULL),
    L(AttributeType.LIST),
    M(AttributeType.MAP),
    SS(AttributeType.STRING_SET),
    NS(AttributeType.NUMBER_SET),
    BS(AttributeType.BINARY_SET);

    /** Where the name begins in {@link #opening}. */
    static final int NAME_AT = 2;

    private static final Tag[] ALL = values();

    private final AttributeType type;
    private final byte[] opening;

    Tag(AttributeType type) {
        this.type = type;
        opening = ("{\"" + name() + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    AttributeType type() {
        return type;
    }

    /** Such as <code>{"S":</code>. */
    byte[] opening() {
        return opening;
    }

    /** Null if there is none of this name. */
    static Tag of(String name) {
        for (Tag tag : ALL) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return null;
    }
}
