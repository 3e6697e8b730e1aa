package dev.dynamark.gatling;

import java.util.concurrent.CompletionStage;

/**
 * One operation of a contestant that answers later. Called on a Gatling event loop (the first of a burst) or on the
 * thread that completed the one before: it must not block.
 *
 * @param <A> what the operation needs
 * @param <R> what it answers
 */
@FunctionalInterface
public interface AsyncCall<A, R> {

    /**
     * Starts the operation.
     *
     * @param argument from {@code with(…)}; null only where that gave null
     * @return completes with the answer or exceptionally; never null
     * @throws Exception counted like an exceptional completion
     */
    CompletionStage<? extends R> apply(A argument) throws Exception;
}
