package dev.dynamark.orm.error;

/** A request that DynamoDB did not carry out, for a reason that is not the model's. */
public final class RequestFailedException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param code {@link ErrorCode#THROTTLED} or {@link ErrorCode#REQUEST_FAILED}
     * @param message what was expected, what was found, where, and what to do
     * @param cause the exception behind it, or null
     */
    public RequestFailedException(ErrorCode code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
