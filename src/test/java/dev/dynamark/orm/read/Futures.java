package dev.dynamark.orm.read;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class Futures {

    private static final long SECONDS = 30;

    private Futures() {}

    /** Waits, and throws what the future failed with as a blocking call would. */
    static <R> R get(CompletableFuture<R> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError("Failed with what is no exception of the library", failure.getCause());
        } catch (TimeoutException late) {
            throw new AssertionError("Not done in " + SECONDS + " s", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
