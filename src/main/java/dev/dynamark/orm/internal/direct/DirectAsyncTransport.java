package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.Cancellation;
import dev.dynamark.orm.internal.call.Failures;
import dev.dynamark.orm.internal.wire.WireExchange;
import dev.dynamark.orm.internal.wire.WireWriter;
import dev.dynamark.orm.internal.wire.WriterPool;
import java.util.concurrent.CompletableFuture;

/** Sends calls without waiting, by a request path of our own. */
public final class DirectAsyncTransport implements AsyncTransport {

    private final AsyncRequestPath path;
    private final WriterPool writers = new WriterPool();

    /** The path stays the caller's to close. */
    public DirectAsyncTransport(AsyncRequestPath path) {
        this.path = path;
    }

    @Override
    public <R> CompletableFuture<R> send(Call<R> call) {
        CompletableFuture<R> sent;
        try {
            sent = start(WireExchange.of(call));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(Failures.translated(call, refused));
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletableFuture<R> unused = sent.whenComplete((answer, failure) -> {
            if (failure == null) {
                result.complete(answer);
            } else {
                result.completeExceptionally(Failures.translated(call, failure));
            }
        });
        return Cancellation.of(result, () -> sent.cancel(true));
    }

    private <R> CompletableFuture<R> start(WireExchange<R> exchange) {
        WireWriter request = writers.take();
        try {
            exchange.write(request);
            return path.send(exchange.action(), request.bytes(), request.length(), exchange::read);
        } finally {
            // The path has its own copy.
            writers.giveBack(request);
        }
    }
}
