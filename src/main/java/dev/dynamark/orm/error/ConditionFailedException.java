package dev.dynamark.orm.error;

import java.util.Optional;

/** A condition did not hold, so that nothing was written. */
public class ConditionFailedException extends DynamormException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Object> storedItem;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     * @param cause the SDK's exception
     * @param storedItem the model as stored when the condition failed; empty if it was not asked for or there is none
     */
    public ConditionFailedException(String message, Throwable cause, Optional<?> storedItem) {
        this(ErrorCode.CONDITION_FAILED, message, cause, storedItem);
    }

    ConditionFailedException(ErrorCode code, String message, Throwable cause, Optional<?> storedItem) {
        super(code, message, cause);
        this.storedItem = storedItem.map(Object.class::cast);
    }

    /**
     * The item that the condition was evaluated on, if the request asked for it.
     *
     * @param model the model's class
     * @param <T> the model
     * @return empty if it was not asked for, there was no such item, or it is of another model
     */
    public final <T> Optional<T> storedItem(Class<T> model) {
        // Transient: lost when the exception is serialised.
        return storedItem == null
                ? Optional.empty()
                : storedItem.filter(model::isInstance).map(model::cast);
    }
}
