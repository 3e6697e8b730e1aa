package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.ValueCodec;
import java.util.List;
import java.util.function.Supplier;

/** The codecs of a model's components, one for each, anything for ignored ones; found when first asked for. Thread-safe. */
public final class BoundCodecs {

    private final Supplier<List<ValueCodec<?>>> source;
    private volatile List<ValueCodec<?>> found;

    /** Asks at first use, once. */
    public BoundCodecs(Supplier<List<ValueCodec<?>>> source) {
        this.source = source;
    }

    static BoundCodecs of(List<ValueCodec<?>> codecs) {
        BoundCodecs bound = new BoundCodecs(() -> codecs);
        bound.found = codecs;
        return bound;
    }

    /** Values of a component are only ever given to that component's codec. */
    @SuppressWarnings("unchecked")
    ValueCodec<Object> of(int component) {
        return (ValueCodec<Object>) all().get(component);
    }

    private List<ValueCodec<?>> all() {
        List<ValueCodec<?>> known = found;
        return known == null ? find() : known;
    }

    private synchronized List<ValueCodec<?>> find() {
        if (found == null) {
            found = source.get();
        }
        return found;
    }
}
