package dev.dynamark.orm.error;

/** The table, or the index, does not exist at the client's endpoint. */
public final class TableNotFoundException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     * @param cause the SDK's or the converter's exception, or null
     */
    public TableNotFoundException(String message, Throwable cause) {
        super(ErrorCode.TABLE_NOT_FOUND, message, cause);
    }
}
