package dev.dynamark.orm.error;

/** A cursor that is malformed, or belongs to another index or direction. */
public final class InvalidCursorException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     * @param cause the SDK's or the converter's exception, or null
     */
    public InvalidCursorException(String message, Throwable cause) {
        super(ErrorCode.INVALID_CURSOR, message, cause);
    }
}
