package dev.dynamark.orm.error;

import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * What DynamORM throws. Messages name the operation, the model, the table and attributes, the rule and what to do, never
 * the values of items.
 */
public abstract class DynamormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    DynamormException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * The code that says most.
     *
     * @return never null
     */
    public final ErrorCode code() {
        return code;
    }

    /**
     * Every code that applies: a version conflict is a failed condition as well.
     *
     * @return {@link #code} among them
     */
    public Set<ErrorCode> codes() {
        return Set.of(code);
    }

    /**
     * The id by which AWS finds the request.
     *
     * @return empty if no answer came
     */
    public final Optional<String> requestId() {
        return getCause() instanceof AwsServiceException failure
                ? Optional.ofNullable(failure.requestId())
                : Optional.empty();
    }
}
