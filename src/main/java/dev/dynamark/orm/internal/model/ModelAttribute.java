package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.ValueCodec;

/**
 * A component's own attribute, bound to its codec.
 *
 * @param component the component's position in the declaration
 * @param declaration what the author said of it
 * @param name the attribute's name
 * @param codecs of the model, its own among them
 * @param inKey whether it is a key of the table or part of one, so that no update may change it
 */
public record ModelAttribute(
        int component, ComponentDeclaration declaration, String name, BoundCodecs codecs, boolean inKey) {

    /** Writes any value that the component may have. */
    public ValueCodec<Object> codec() {
        return codecs.of(component);
    }

    /** Whether updates of the whole model set it: not a key and not the library's own. */
    public boolean isUpdatable() {
        return !inKey && !isLifecycle();
    }

    /** Whether only the library writes it. */
    public boolean isLifecycle() {
        return declaration.is(Role.CREATED_AT)
                || declaration.is(Role.UPDATED_AT)
                || declaration.is(Role.VERSION)
                || declaration.is(Role.DELETED_AT);
    }

    /** Whether a value is not stored because it is empty. */
    public boolean leavesOut(Object value) {
        return declaration.is(Role.OMIT_EMPTY) && codec().isEmpty(value);
    }

    /** Whether an absent value is stored as NULL. */
    public boolean storeNull() {
        return declaration.is(Role.STORE_NULL);
    }
}
