package dev.dynamark.orm.error;

/** A value that cannot be stored as its model says; nothing was sent. */
public final class InvalidValueException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param code {@link ErrorCode#INVALID_VALUE} or {@link ErrorCode#NUMBER_PRECISION_LOSS}
     * @param message what was expected, what was found, where, and what to do
     * @param cause the exception behind it, or null
     */
    public InvalidValueException(ErrorCode code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
