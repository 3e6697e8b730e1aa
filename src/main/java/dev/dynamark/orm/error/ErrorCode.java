package dev.dynamark.orm.error;

/** Stable names of what went wrong, for programs; messages are for people and may change. */
public enum ErrorCode {
    /** A model breaks a rule; found when it is registered or compiled. */
    INVALID_MODEL("ErrInvalidModel"),
    /** A value cannot be stored as its model says. */
    INVALID_VALUE("ErrInvalidValue"),
    /** A number would lose digits or overflow. */
    NUMBER_PRECISION_LOSS("ErrNumberPrecisionLoss"),
    /** A limit of DynamoDB is exceeded; found before sending. */
    LIMIT_EXCEEDED("ErrLimitExceeded"),
    /** A component of a key is absent or empty. */
    MISSING_PRIMARY_KEY("ErrMissingPrimaryKey"),
    /** A stored value does not fit its model. */
    DECODE_FAILED("ErrDecodeFailed"),
    /** There is no item of that key. */
    ITEM_NOT_FOUND("ErrItemNotFound"),
    /** A condition did not hold; nothing was written. */
    CONDITION_FAILED("ErrConditionFailed"),
    /** The stored version is another, or the item is gone. */
    VERSION_CONFLICT("ErrVersionConflict"),
    /** A request that DynamoDB does not have; found before sending. */
    INVALID_OPERATOR("ErrInvalidOperator"),
    /** A cursor is malformed or of another query. */
    INVALID_CURSOR("ErrInvalidCursor"),
    /** An item that is created once would be changed. */
    IMMUTABLE_MODEL("ErrImmutableModelMutation"),
    /** An update names a protected attribute. */
    PROTECTED_ATTRIBUTE("ErrProtectedFieldMutation"),
    /** The table does not exist there. */
    TABLE_NOT_FOUND("ErrTableNotFound"),
    /** DynamoDB refused the request for its rate, after every retry. */
    THROTTLED("ErrThrottled"),
    /** Too little time is left for a call; nothing was sent. */
    DEADLINE_TOO_CLOSE("ErrDeadlineTooClose"),
    /** The request failed; the SDK's exception is the cause. */
    REQUEST_FAILED("ErrRequestFailed");

    private final String portableName;

    ErrorCode(String portableName) {
        this.portableName = portableName;
    }

    /**
     * The code's name in every language DynamORM exists for.
     *
     * @return such as {@code ErrConditionFailed}
     */
    public String portableName() {
        return portableName;
    }
}
