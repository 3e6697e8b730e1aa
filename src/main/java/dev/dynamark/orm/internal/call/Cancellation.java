package dev.dynamark.orm.internal.call;

import java.util.concurrent.CompletableFuture;

/** Passes the cancellation of a result on to what it waits for. */
public final class Cancellation {

    private Cancellation() {}

    /** Runs {@code onCancel} if the result is cancelled; returns the result. */
    public static <R> CompletableFuture<R> of(CompletableFuture<R> result, Runnable onCancel) {
        CompletableFuture<R> unused = result.whenComplete((ignored, failure) -> {
            if (result.isCancelled()) {
                onCancel.run();
            }
        });
        return result;
    }
}
