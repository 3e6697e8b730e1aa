package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.internal.wire.Pool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** Collects the answer of one attempt. What comes after its outcome is known changes nothing. */
final class AnswerCollector implements SdkAsyncHttpResponseHandler, Subscriber<ByteBuffer> {

    private final Pool<Scratch> scratches;
    private final int attempt;
    private final Meter meter;
    private final long start;
    private final CompletableFuture<Received> outcome = new CompletableFuture<>();
    private final CompletableFuture<CompletableFuture<Void>> exchange = new CompletableFuture<>();
    private SdkHttpResponse head;
    private Scratch scratch;
    private int length;

    AnswerCollector(Pool<Scratch> scratches, int attempt, Meter meter) {
        this.scratches = scratches;
        this.attempt = attempt;
        this.meter = meter;
        this.start = meter.start();
    }

    /** Completed once, by the answer, a failure, the end of the time or a cancellation. */
    CompletableFuture<Received> outcome() {
        return outcome;
    }

    /** Follows what the HTTP client says of the exchange as a whole. */
    void started(CompletableFuture<Void> running) {
        exchange.complete(running);
        CompletableFuture<Void> unused = running.whenComplete((ignored, failure) -> {
            if (failure != null) {
                onError(failure);
            }
        });
    }

    /** Ends the attempt with a failure and its exchange with it. */
    void stop(SdkException reason) {
        if (outcome.completeExceptionally(reason)) {
            // Asynchronous HTTP clients close the connection of an exchange whose future fails.
            CompletableFuture<Void> unused = exchange.thenAccept(running -> running.completeExceptionally(reason));
        }
    }

    void abort() {
        stop(AbortedException.create("The call was cancelled"));
    }

    @Override
    public void onHeaders(SdkHttpResponse response) {
        meter.took(CoreMetric.TIME_TO_FIRST_BYTE, start);
        head = response;
    }

    @Override
    public void onStream(Publisher<ByteBuffer> body) {
        scratch = scratches.take();
        body.subscribe(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer piece) {
        int count = piece.remaining();
        try {
            byte[] into = Answers.room(scratch, length + count);
            piece.get(into, length, count);
            length += count;
        } catch (SdkClientException tooLong) {
            stop(tooLong);
        }
    }

    @Override
    public void onComplete() {
        meter.took(CoreMetric.TIME_TO_LAST_BYTE, start);
        meter.took(CoreMetric.SERVICE_CALL_DURATION, start);
        outcome.complete(new Received(head, scratch, length));
    }

    @Override
    public void onError(Throwable failure) {
        Throwable cause = Futures.cause(failure);
        if (cause instanceof SdkException || !(cause instanceof IOException || cause instanceof RuntimeException)) {
            outcome.completeExceptionally(cause);
        } else {
            outcome.completeExceptionally(Answers.failure(cause, attempt));
        }
    }

    /** A whole answer; its scratch belongs to whoever takes it. */
    record Received(SdkHttpResponse head, Scratch scratch, int length) {}
}
