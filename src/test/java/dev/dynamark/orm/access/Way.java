package dev.dynamark.orm.access;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.Dynamorm;

/** A combination of mapping code and client. */
public enum Way {
    GENERATED_BLOCKING(CodecSource.GENERATED),
    GENERATED_ASYNCHRONOUS(CodecSource.GENERATED),
    REFLECTION_BLOCKING(CodecSource.REFLECTION),
    REFLECTION_ASYNCHRONOUS(CodecSource.REFLECTION);

    private final CodecSource codecs;

    Way(CodecSource codecs) {
        this.codecs = codecs;
    }

    CodecSource codecs() {
        return codecs;
    }

    private boolean blocks() {
        return this == GENERATED_BLOCKING || this == REFLECTION_BLOCKING;
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
