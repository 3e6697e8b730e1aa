package dev.dynamark.orm.codec;

/**
 * Writes values of one type as attribute values and reads them back. Bound once to a component of a model, then used
 * for every item. Immutable and thread-safe.
 *
 * @param <T> the type in the model
 */
public interface ValueCodec<T> {

    /**
     * The attribute type of what this codec writes.
     *
     * @return never null
     */
    AttributeType type();

    /**
     * Writes one value.
     *
     * @param value not null
     * @param out takes it
     */
    void write(T value, ValueWriter out);

    /**
     * Reads one value.
     *
     * @param in stands before a value that is not NULL
     * @return not null
     * @throws dev.dynamark.orm.error.DecodeException if it is not of this type
     */
    T read(ValueReader in);

    /**
     * What NULL reads as.
     *
     * @return null, or an empty set or collection for types whose empty value is stored as NULL
     */
    default T nullValue() {
        return null;
    }

    /**
     * Whether the value is empty: a text or collection of length zero, zero, or false.
     *
     * @param value not null
     * @return what {@link dev.dynamark.orm.annotation.OmitEmpty} goes by
     */
    default boolean isEmpty(T value) {
        return false;
    }

    /**
     * What an absent attribute reads as where empty values are not stored.
     *
     * @return the empty value, or null for types that have none
     */
    default T emptyValue() {
        return null;
    }
}
