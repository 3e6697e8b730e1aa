package dev.dynamark.orm.access;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.Dynamorm;

/** Combinations of transport, kind of client and mapping code: each two of them meet in one, though not each three. */
public enum Way {
    SDK_BLOCKING(Route.SDK, CodecSource.GENERATED),
    SDK_ASYNCHRONOUS(Route.SDK, CodecSource.REFLECTION),
    STREAMING_BLOCKING(Route.STREAMING, CodecSource.REFLECTION),
    STREAMING_ASYNCHRONOUS(Route.STREAMING, CodecSource.GENERATED),
    DIRECT_BLOCKING(Route.DIRECT, CodecSource.GENERATED),
    DIRECT_ASYNCHRONOUS(Route.DIRECT, CodecSource.REFLECTION);

    private final Route route;
    private final CodecSource codecs;

    Way(Route route, CodecSource codecs) {
        this.route = route;
        this.codecs = codecs;
    }

    public Route route() {
        return route;
    }

    public CodecSource codecs() {
        return codecs;
    }

    /** Whether tables are of the blocking kind. */
    public boolean blocks() {
        return this == SDK_BLOCKING || this == STREAMING_BLOCKING || this == DIRECT_BLOCKING;
    }

    /** A table under the name that is resolved. */
    public <T> TableAccess<T> table(Dynamorm db, Class<T> model) {
        return blocks() ? new BlockingTable<>(db.table(model)) : new AwaitedTable<>(db.asyncTable(model));
    }

    /** A table under a name. */
    public <T> TableAccess<T> table(Dynamorm db, Class<T> model, String name) {
        return blocks() ? new BlockingTable<>(db.table(model, name)) : new AwaitedTable<>(db.asyncTable(model, name));
    }
}
