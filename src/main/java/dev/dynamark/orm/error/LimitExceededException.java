package dev.dynamark.orm.error;

/** A limit of DynamoDB is exceeded; nothing was sent. */
public final class LimitExceededException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     */
    public LimitExceededException(String message) {
        super(ErrorCode.LIMIT_EXCEEDED, message, null);
    }
}
