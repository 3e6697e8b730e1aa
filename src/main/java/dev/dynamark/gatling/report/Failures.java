package dev.dynamark.gatling.report;

import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Why the operations of one series failed, one after another; results do not say which failed of what. */
final class Failures {

    private static final String UNKNOWN = "failed";

    private final boolean failed;
    private final Deque<ErrorCount> left;
    private long leftOfFirst;

    Failures(Series series) {
        failed = series.outcome() == Outcome.ERROR;
        left = new ArrayDeque<>(series.errors());
        leftOfFirst = left.isEmpty() ? 0 : left.peek().count();
    }

    Optional<String> next() {
        if (!failed) {
            return Optional.empty();
        }
        while (leftOfFirst == 0 && !left.isEmpty()) {
            left.remove();
            leftOfFirst = left.isEmpty() ? 0 : left.peek().count();
        }
        if (left.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        leftOfFirst--;
        return Optional.of(left.peek().message());
    }
}
