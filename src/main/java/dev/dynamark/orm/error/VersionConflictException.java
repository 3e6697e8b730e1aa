package dev.dynamark.orm.error;

import java.util.Optional;
import java.util.Set;

/** The stored version is not the one the caller had, or the item is gone; nothing was written. */
public final class VersionConflictException extends ConditionFailedException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by DynamORM.
     *
     * @param message what was expected, what was found, where, and what to do
     * @param cause the SDK's exception
     * @param storedItem the model as stored; empty if it was not asked for or there is none
     */
    public VersionConflictException(String message, Throwable cause, Optional<?> storedItem) {
        super(ErrorCode.VERSION_CONFLICT, message, cause, storedItem);
    }

    @Override
    public Set<ErrorCode> codes() {
        return Set.of(ErrorCode.CONDITION_FAILED, ErrorCode.VERSION_CONFLICT);
    }
}
