package dev.dynamark.orm.error;

/** There is no item of that key. */
public final class ItemNotFoundException extends DynamormException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     */
    public ItemNotFoundException(String message) {
        super(ErrorCode.ITEM_NOT_FOUND, message, null);
    }
}
