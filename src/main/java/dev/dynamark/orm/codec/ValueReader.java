package dev.dynamark.orm.codec;

import dev.dynamark.orm.error.DecodeException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Gives one attribute value, piece by piece, in the order of a document. A map is read so:
 *
 * <pre>{@code
 * in.startMap();
 * for (String name = in.nextName(); name != null; name = in.nextName()) {
 *     switch (name) {
 *         case "id" -> id = in.string();
 *         default -> in.skip();
 *     }
 * }
 * }</pre>
 *
 * <p>Every method that expects a type fails with a {@link DecodeException} that names the type found and the attribute's
 * path. For one thread.
 */
public interface ValueReader {

    /**
     * The type of the value that comes next, which stays unread.
     *
     * @return never null
     */
    AttributeType type();

    /**
     * Reads NULL if that comes next.
     *
     * @return whether it did; if not, nothing was read
     */
    boolean readNull();

    /**
     * Reads a string.
     *
     * @return never null
     */
    String string();

    /**
     * Reads a number into an int.
     *
     * @return the exact value
     * @throws DecodeException if it has a fraction or does not fit
     */
    int intValue();

    /**
     * Reads a number into a long.
     *
     * @return the exact value
     * @throws DecodeException if it has a fraction or does not fit
     */
    long longValue();

    /**
     * Reads a number, exactly.
     *
     * @return never null
     */
    BigDecimal decimal();

    /**
     * Reads a boolean.
     *
     * @return the value
     */
    boolean bool();

    /**
     * Reads bytes.
     *
     * @return the bytes, the caller's own
     */
    byte[] binary();

    /** Enters a list; {@link #hasNext} tells whether an element follows. */
    void startList();

    /**
     * Whether the list entered last has another element; leaves the list if not.
     *
     * @return true if an element comes next
     */
    boolean hasNext();

    /** Enters a map or an item. */
    void startMap();

    /**
     * The name of the next entry of the map entered last; leaves the map if there is none.
     *
     * @return null at the end
     */
    String nextName();

    /**
     * Which of the names prepared before the next entry of the map entered last has; leaves the map if there is none.
     *
     * @param names the model's
     * @return the name's index, {@link PreparedNames#UNKNOWN}, or {@link PreparedNames#END} after the last entry
     */
    default int nextName(PreparedNames names) {
        String name = nextName();
        return name == null ? PreparedNames.END : names.indexOf(name);
    }

    /**
     * Reads a string set.
     *
     * @return in the order they came
     */
    List<String> stringSet();

    /**
     * Reads a number set.
     *
     * @return in the order they came
     */
    List<BigDecimal> numberSet();

    /**
     * Reads a binary set.
     *
     * @return in the order they came
     */
    List<ByteBuffer> binarySet();

    /**
     * Looks up a string in the map or item that comes next, which stays unread.
     *
     * @param attribute the entry's name
     * @return null if there is no such entry, or one of another type
     */
    default String peekString(String attribute) {
        throw failure("a map that entries can be looked up in", null);
    }

    /** Passes over the next value, whatever it is. */
    void skip();

    /**
     * A failure at the value read last, with its path.
     *
     * @param expected what was expected there, such as {@code an instant like 2026-01-31T10:15:30.000000000Z}
     * @param cause why it failed, or null
     * @return to be thrown
     */
    DecodeException failure(String expected, Throwable cause);
}
