package dev.dynamark.orm.internal.direct;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** Results of futures, with the failures that the SDK's clients have. */
final class Futures {

    private Futures() {}

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("Thread was interrupted", interrupted);
        } catch (ExecutionException | CancellationException failure) {
            throw unchecked(failure);
        }
    }

    /** The failure without the wrappings of futures; checked ones as the SDK's client exception. */
    static RuntimeException unchecked(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : SdkClientException.create("Unable to execute HTTP request: " + cause.getMessage(), cause);
    }

    /** The failure without the wrappings of futures. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The failure as the SDK's. */
    static SdkException sdk(Throwable failure) {
        Throwable cause = cause(failure);
        return cause instanceof SdkException sdk
                ? sdk
                : SdkClientException.create("Unable to execute HTTP request: " + cause.getMessage(), cause);
    }
}
