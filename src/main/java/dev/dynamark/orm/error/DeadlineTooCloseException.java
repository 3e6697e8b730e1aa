package dev.dynamark.orm.error;

/** Too little time is left for a call to be worth beginning; nothing was sent. */
public final class DeadlineTooCloseException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, and what to do
     */
    public DeadlineTooCloseException(String message) {
        super(ErrorCode.DEADLINE_TOO_CLOSE, message, null);
    }
}
