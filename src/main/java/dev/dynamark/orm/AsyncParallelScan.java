package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Scans every segment without waiting. For one scan. */
final class AsyncParallelScan<T> {

    private final AsyncTransport transport;
    private final ScanSpec<T> spec;
    private final List<CompletableFuture<List<T>>> parts = new ArrayList<>();
    private final CompletableFuture<List<T>> result = new CompletableFuture<>();

    AsyncParallelScan(AsyncTransport transport, ScanSpec<T> spec) {
        this.transport = transport;
        this.spec = spec;
    }

    CompletableFuture<List<T>> list(int segments) {
        try {
            for (ScanSpec<T> segment : spec.ofSegments(segments)) {
                parts.add(new AsyncPages<>(transport, segment).list());
            }
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        AtomicInteger open = new AtomicInteger(segments);
        for (CompletableFuture<List<T>> part : parts) {
            CompletableFuture<List<T>> unused = part.whenComplete((items, failure) -> {
                if (failure != null) {
                    // Only the first: those that are cancelled for it come here too, one within the other.
                    if (result.completeExceptionally(failure)) {
                        cancel();
                    }
                } else if (open.decrementAndGet() == 0) {
                    result.complete(joined());
                }
            });
        }
        return Cancellation.of(result, this::cancel);
    }

    private void cancel() {
        parts.forEach(part -> part.cancel(true));
    }

    private List<T> joined() {
        return parts.stream()
                .flatMap(part -> part.join().stream())
                .limit(spec.limit().orElse(Long.MAX_VALUE))
                .toList();
    }
}
