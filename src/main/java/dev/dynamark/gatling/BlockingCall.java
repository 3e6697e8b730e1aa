package dev.dynamark.gatling;

/**
 * One operation of a contestant that blocks its thread until the answer is there. Runs on a worker thread of
 * {@link DynamoProtocolBuilder#threads(int) the protocol's pool}, never on Gatling's event loops.
 *
 * @param <A> what the operation needs
 * @param <R> what it answers
 */
@FunctionalInterface
public interface BlockingCall<A, R> {

    /**
     * Runs the operation.
     *
     * @param argument from {@code with(…)}; null only where that gave null
     * @return the answer, may be null
     * @throws Exception counted as a failed operation under its category
     */
    R apply(A argument) throws Exception;
}
