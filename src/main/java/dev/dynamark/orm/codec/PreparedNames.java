package dev.dynamark.orm.codec;

import dev.dynamark.orm.internal.wire.NameTable;
import java.util.List;

/**
 * The attribute names of one model, prepared once, so that codecs write and find them without handling text. Immutable
 * and thread-safe.
 */
public final class PreparedNames {

    /** What {@link ValueReader#nextName(PreparedNames)} returns for a name that is not among these. */
    public static final int UNKNOWN = -1;

    /** What {@link ValueReader#nextName(PreparedNames)} returns when there is no further entry. */
    public static final int END = -2;

    private final List<String> names;
    private final NameTable table;

    private PreparedNames(List<String> names) {
        this.names = names;
        table = new NameTable(names);
    }

    /**
     * Prepares names.
     *
     * @param names in the order of their indexes, no two equal
     * @return new
     */
    public static PreparedNames of(String... names) {
        return new PreparedNames(List.of(names));
    }

    /**
     * The name of an index.
     *
     * @param index from 0
     * @return never null
     */
    public String name(int index) {
        return names.get(index);
    }

    /**
     * The index of a name.
     *
     * @param name not null
     * @return {@link #UNKNOWN} if it is not among these
     */
    public int indexOf(String name) {
        return table.indexOf(name);
    }

    /**
     * The same names as readers and writers of DynamORM use them.
     *
     * @return never null
     */
    public NameTable table() {
        return table;
    }
}
