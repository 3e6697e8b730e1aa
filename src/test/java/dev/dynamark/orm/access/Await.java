package dev.dynamark.orm.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for futures. */
public final class Await {

    private Await() {}

    /** The result, or the very exception the future failed with: nothing of ours may wrap it. */
    public static <R> R result(CompletableFuture<R> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            assertThat(failed.getCause()).isInstanceOf(RuntimeException.class);
            throw (RuntimeException) failed.getCause();
        } catch (TimeoutException late) {
            throw new AssertionError("No answer within a minute", late);
        } catch (InterruptedException interrupted) {
            throw new AssertionError("Interrupted while waiting", interrupted);
        }
    }
}
