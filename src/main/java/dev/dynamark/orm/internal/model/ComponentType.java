package dev.dynamark.orm.internal.model;

/** What a component holds, which decides its codec and the operators of its attribute. */
public sealed interface ComponentType {

    /** A type that DynamORM knows by itself. */
    record Known(KnownType type) implements ComponentType {}

    /**
     * An enum, stored by the names of its constants.
     *
     * @param className canonical
     */
    record EnumOf(String className) implements ComponentType {}

    /**
     * A list; a set with {@code @DynamoSet}.
     *
     * @param element what it holds
     * @param collection whether it was declared {@code Collection} rather than {@code List}
     */
    record ListOf(ComponentType element, boolean collection) implements ComponentType {}

    /**
     * A {@code Set}.
     *
     * @param element text, number or binary by its codec
     */
    record SetOf(ComponentType element) implements ComponentType {}

    /**
     * A {@code Map} with keys of text: {@code String}, an enum, {@code UUID}.
     *
     * @param key a {@link Known} or {@link EnumOf}
     * @param value what it holds
     */
    record MapOf(ComponentType key, ComponentType value) implements ComponentType {}

    /**
     * A nested model without a table of its own.
     *
     * @param className canonical
     */
    record Nested(String className) implements ComponentType {}

    /**
     * A type with a converter.
     *
     * @param converter canonical name of the converter's class
     * @param className the type in the model, as written
     * @param stored the type that is stored
     */
    record Converted(String converter, String className, ComponentType stored) implements ComponentType {}

    /**
     * A type without a codec.
     *
     * @param className as written
     * @param reason what is wrong and how to mend it, a sentence
     */
    record Unknown(String className, String reason) implements ComponentType {}
}
