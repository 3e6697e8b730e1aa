package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.error.MissingKeyException;
import java.util.function.Supplier;

/** Says of what is refused while a request is made, which request that was. */
public final class Located {

    private Located() {}

    /** Does the work; what it refuses then begins with operation, model, table and key. */
    public static <R> R in(Target target, Supplier<R> work) {
        try {
            return work.get();
        } catch (InvalidValueException
                | LimitExceededException
                | MissingKeyException
                | InvalidRequestException refused) {
            throw located(refused, target.describe() + ": " + refused.getMessage());
        }
    }

    private static DynamormException located(DynamormException refused, String message) {
        DynamormException located;
        if (refused instanceof InvalidValueException) {
            located = new InvalidValueException(refused.code(), message, refused.getCause());
        } else if (refused instanceof LimitExceededException) {
            located = new LimitExceededException(message);
        } else if (refused instanceof MissingKeyException) {
            located = new MissingKeyException(message);
        } else {
            located = new InvalidRequestException(message);
        }
        located.setStackTrace(refused.getStackTrace());
        return located;
    }
}
