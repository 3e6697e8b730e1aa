package dev.dynamark.orm.read;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.Dynamorm;

/** Every way to reach the same items: all tests of data go all of them. */
enum Way {
    GENERATED(CodecSource.GENERATED, false),
    REFLECTIVE(CodecSource.REFLECTION, false),
    GENERATED_ASYNC(CodecSource.GENERATED, true),
    REFLECTIVE_ASYNC(CodecSource.REFLECTION, true);

    private final CodecSource codecs;
    private final boolean async;

    Way(CodecSource codecs, boolean async) {
        this.codecs = codecs;
        this.async = async;
    }

    <T> Access<T> table(Local local, Class<T> model, String name) {
        Dynamorm db = local.db(codecs);
        return async ? new AsyncAccess<>(db.asyncTable(model, name)) : new BlockingAccess<>(db.table(model, name));
    }
}
