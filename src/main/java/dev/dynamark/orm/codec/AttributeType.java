package dev.dynamark.orm.codec;

/** The type of an attribute's value in DynamoDB. */
public enum AttributeType {
    /** Text. */
    STRING("S"),
    /** An exact decimal of up to 38 digits. */
    NUMBER("N"),
    /** Bytes. */
    BINARY("B"),
    /** True or false. */
    BOOLEAN("BOOL"),
    /** Present, without a value. */
    NULL("NULL"),
    /** Values in order. */
    LIST("L"),
    /** Values by name. */
    MAP("M"),
    /** Different texts. */
    STRING_SET("SS"),
    /** Different numbers. */
    NUMBER_SET("NS"),
    /** Different byte sequences. */
    BINARY_SET("BS");

    private final String code;

    AttributeType(String code) {
        this.code = code;
    }

    /**
     * DynamoDB's name of the type, which stands in requests and in {@code attribute_type}.
     *
     * @return such as {@code SS}
     */
    public String code() {
        return code;
    }
}
