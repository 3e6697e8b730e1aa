package dev.dynamark.orm.error;

/** A change of what the model says is not to be changed; nothing was sent. */
public final class MutationRefusedException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param code {@link ErrorCode#IMMUTABLE_MODEL} or {@link ErrorCode#PROTECTED_ATTRIBUTE}
     * @param message what was expected, what was found, where, and what to do
     * @param cause the exception behind it, or null
     */
    public MutationRefusedException(ErrorCode code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
