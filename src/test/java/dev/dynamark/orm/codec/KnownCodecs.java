package dev.dynamark.orm.codec;

import dev.dynamark.orm.internal.model.KnownType;

/** The constant of each known type, as generated code names it. */
public final class KnownCodecs {

    private KnownCodecs() {}

    @SuppressWarnings("unchecked")
    public static ValueCodec<Object> of(KnownType type) {
        try {
            return (ValueCodec<Object>) Codecs.class.getField(type.name()).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Codecs has no constant " + type, e);
        }
    }
}
