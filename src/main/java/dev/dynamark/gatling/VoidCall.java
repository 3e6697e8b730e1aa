package dev.dynamark.gatling;

/**
 * A {@link BlockingCall} without an answer.
 *
 * @param <A> what the operation needs
 */
@FunctionalInterface
public interface VoidCall<A> {

    /**
     * Runs the operation.
     *
     * @param argument from {@code with(…)}; null only where that gave null
     * @throws Exception counted as a failed operation under its category
     */
    void apply(A argument) throws Exception;
}
