package dev.dynamark.orm;

import dev.dynamark.orm.Paging.Stops;
import dev.dynamark.orm.internal.call.Transport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Scans every segment in a task of its own. */
final class ParallelScan<T> {

    private final Transport transport;
    private final ScanSpec<T> spec;

    ParallelScan(Transport transport, ScanSpec<T> spec) {
        this.transport = transport;
        this.spec = spec;
    }

    void run(int segments, Executor executor, Consumer<? super T> action) {
        AtomicBoolean failed = new AtomicBoolean();
        List<CompletableFuture<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            ScanSpec<T> part = spec.ofSegment(i, segments);
            tasks.add(CompletableFuture.runAsync(() -> run(part, failed, action), executor));
        }
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void run(ScanSpec<T> part, AtomicBoolean failed, Consumer<? super T> action) {
        try {
            Iterator<T> items =
                    new PageIterator<>(transport, new Paging<>(part, Reading.ITEMS, part.limit(), Stops.AT_PAGES));
            while (!failed.get() && items.hasNext()) {
                action.accept(items.next());
            }
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }
}
