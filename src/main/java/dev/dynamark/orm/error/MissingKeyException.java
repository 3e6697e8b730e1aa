package dev.dynamark.orm.error;

/** A component of a key is absent or empty; nothing was sent. */
public final class MissingKeyException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     */
    public MissingKeyException(String message) {
        super(ErrorCode.MISSING_PRIMARY_KEY, message, null);
    }
}
