package dev.dynamark.orm.error;

/** A request that DynamoDB does not have, such as a consistent read on a global secondary index; nothing was sent. */
public final class InvalidRequestException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     */
    public InvalidRequestException(String message) {
        super(ErrorCode.INVALID_OPERATOR, message, null);
    }
}
