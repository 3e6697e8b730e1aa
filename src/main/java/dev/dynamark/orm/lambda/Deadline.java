package dev.dynamark.orm.lambda;

import dev.dynamark.orm.error.DeadlineTooCloseException;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** How long a call may take so that the function can still answer. Asked before each call. */
final class Deadline implements Supplier<Duration> {

    private final IntSupplier remainingMillis;
    private final Duration margin;
    private final Duration floor;

    Deadline(IntSupplier remainingMillis, Duration margin, Duration floor) {
        this.remainingMillis = remainingMillis;
        this.margin = margin;
        this.floor = floor;
    }

    /** @throws DeadlineTooCloseException if less than the floor is left */
    @Override
    public Duration get() {
        long remaining = remainingMillis.getAsInt();
        long left = remaining - margin.toMillis();
        if (left < floor.toMillis()) {
            throw new DeadlineTooCloseException("Expected at least " + floor.toMillis()
                    + " ms for a call to DynamoDB and " + margin.toMillis()
                    + " ms after it, found that the function has " + remaining
                    + " ms left, nothing was sent: raise the function's timeout, do less in one invocation, or lower"
                    + " deadlineFloor or deadlineMargin of LambdaTables.");
        }
        return Duration.ofMillis(left);
    }
}
