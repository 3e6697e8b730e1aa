package dev.dynamark.orm.error;

/** A stored value that does not fit the model: another type, an unknown enum constant, a number that does not fit. */
public final class DecodeException extends DynamormException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;

    /**
     * Made by DynamORM.
     *
     * @param path where, such as {@code lines[2].price}; empty for the item itself
     * @param expected what was expected there
     * @param found what was found, by its type, never by its value
     * @param cause the exception behind it, or null
     */
    public DecodeException(String path, String expected, String found, Throwable cause) {
        super(
                ErrorCode.DECODE_FAILED,
                "Expected " + expected + " at attribute " + (path.isEmpty() ? "(the item)" : path) + ", found " + found
                        + ": correct the stored item or the model.",
                cause);
        this.path = path;
        this.expected = expected;
    }

    /**
     * The same failure with the model it happened in.
     *
     * @param model the model's class name
     * @param table the table the item came from
     * @param failure without them
     */
    public DecodeException(String model, String table, DecodeException failure) {
        super(
                ErrorCode.DECODE_FAILED,
                "Reading a " + model + " from table " + table + ": " + failure.getMessage(),
                failure.getCause());
        this.path = failure.path;
        this.expected = failure.expected;
    }

    /**
     * The attribute's path.
     *
     * @return such as {@code lines[2].price}
     */
    public String path() {
        return path;
    }

    /**
     * What was expected there.
     *
     * @return such as {@code NUMBER}
     */
    public String expected() {
        return expected;
    }
}
