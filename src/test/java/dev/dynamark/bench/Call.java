package dev.dynamark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One operation over a ring of arguments, each of which has its answer at the same place of the ring of answers. For one
 * thread.
 *
 * @param <A> what the operation is called with
 * @param <R> what it returns
 */
final class Call<A, R> {

    private final List<Argument<A>> ring;
    private final Function<A, R> operation;
    private final Function<R, Object> comparable;
    private int next;

    /**
     * @param ring arguments, at least one
     * @param comparable makes of a result what arguments name as theirs
     */
    Call(List<Argument<A>> ring, Function<A, R> operation, Function<R, Object> comparable) {
        this.ring = List.copyOf(ring);
        this.operation = operation;
        this.comparable = comparable;
    }

    /** An argument, what its request must hold, and what its result must be. */
    record Argument<A>(A value, Expected sent, Object result) {}

    /** The operation with the next argument. */
    R next() {
        A argument = ring.get(next).value();
        next = next + 1 == ring.size() ? 0 : next + 1;
        return operation.apply(argument);
    }

    /**
     * Runs the whole ring once.
     *
     * @throws IllegalStateException if a request lacks what it must hold, or a result is wrong: then no figure counts
     */
    void check(Supplier<byte[]> lastRequest) {
        for (Argument<A> argument : ring) {
            Object result = comparable.apply(next());
            JsonNode request = WireJson.read(lastRequest.get());
            if (!argument.sent().isIn(request)) {
                throw new IllegalStateException(
                        "Expected a request with " + argument.sent() + ", found " + request + ".");
            }
            if (!argument.result().equals(result)) {
                throw new IllegalStateException(
                        "Expected what was answered, " + argument.result() + ", found " + result + ".");
            }
        }
    }
}
