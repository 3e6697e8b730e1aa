package dev.dynamark.orm.codec;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * Takes one attribute value, piece by piece, in the order of a document: a map is {@link #startMap}, then a
 * {@link #name} and a value for each entry, then {@link #endMap}. Codecs write to it without knowing whether the value
 * becomes the SDK's objects, the bytes of a request or plain JSON.
 *
 * <p>For one thread. Nothing given is changed or kept for longer than the request; no argument is null.
 */
public interface ValueWriter {

    /**
     * Writes a string (S).
     *
     * @param value may be empty
     */
    void string(String value);

    /**
     * Writes a number (N).
     *
     * @param value any
     */
    void number(long value);

    /**
     * Writes a number (N), exactly.
     *
     * @param value up to 38 significant digits, magnitude 1E-130 to 9.99E+125, or zero
     * @throws dev.dynamark.orm.error.InvalidValueException if DynamoDB cannot hold it exactly
     */
    void number(BigDecimal value);

    /**
     * Writes a boolean (BOOL).
     *
     * @param value the value
     */
    void bool(boolean value);

    /**
     * Writes bytes (B).
     *
     * @param value not changed by the caller until the request is sent
     */
    void binary(ByteBuffer value);

    /** Writes NULL. */
    void nullValue();

    /**
     * Begins a list (L); its elements follow.
     *
     * @param size how many elements will follow
     */
    void startList(int size);

    /** Ends the list begun last. */
    void endList();

    /** Begins a map (M), or an item; names and values follow in turn. */
    void startMap();

    /**
     * Names the value that follows.
     *
     * @param name the attribute's name, or the key of a map's entry
     */
    void name(String name);

    /**
     * Names the value that follows by a name prepared before.
     *
     * @param names the model's
     * @param index of the name
     */
    default void name(PreparedNames names, int index) {
        name(names.name(index));
    }

    /** Ends the map begun last. */
    void endMap();

    /**
     * Writes a string set (SS).
     *
     * @param values not empty, no two equal
     */
    void stringSet(Collection<String> values);

    /**
     * Writes a number set (NS).
     *
     * @param values not empty, no two of the same value, each as in {@link #number(BigDecimal)}
     */
    void numberSet(Collection<BigDecimal> values);

    /**
     * Writes a binary set (BS).
     *
     * @param values not empty, no two equal
     */
    void binarySet(Collection<ByteBuffer> values);
}
