package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Scans every segment without waiting. */
final class AsyncParallelScan<T> {

    private final AsyncTransport transport;
    private final ScanSpec<T> spec;

    AsyncParallelScan(AsyncTransport transport, ScanSpec<T> spec) {
        this.transport = transport;
        this.spec = spec;
    }

    CompletableFuture<List<T>> list(int segments) {
        try {
            spec.segment(0, segments);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        List<CompletableFuture<List<T>>> parts = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            parts.add(new AsyncPages<>(transport, spec.ofSegment(i, segments)).list());
        }
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(done -> {
            List<T> items = new ArrayList<>();
            parts.forEach(part -> items.addAll(part.join()));
            return items;
        });
    }
}
