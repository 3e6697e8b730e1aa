package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Transport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Scans every segment in a task of its own. For one scan. */
final class ParallelScan<T> {

    private final Transport transport;
    private final ScanSpec<T> spec;
    private final Consumer<? super T> action;
    private final AtomicLong remaining;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    ParallelScan(Transport transport, ScanSpec<T> spec, Consumer<? super T> action) {
        this.transport = transport;
        this.spec = spec;
        this.action = action;
        remaining = new AtomicLong(spec.limit().orElse(Long.MAX_VALUE));
    }

    void run(int segments, Executor executor) {
        List<CompletableFuture<Void>> tasks = new ArrayList<>();
        try {
            for (ScanSpec<T> segment : spec.ofSegments(segments)) {
                tasks.add(CompletableFuture.runAsync(() -> scan(segment), executor));
            }
        } catch (RejectedExecutionException refused) {
            failure.compareAndSet(null, refused);
        }
        CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).join();
        rethrow();
    }

    private void rethrow() {
        Throwable first = failure.get();
        if (first instanceof RuntimeException exception) {
            throw exception;
        }
        if (first instanceof Error error) {
            throw error;
        }
    }

    private void scan(ScanSpec<T> segment) {
        try {
            if (goesOn()) {
                each(new PageIterator<>(transport, new Paging<>(segment, Reading.ITEMS, segment.limit())));
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void each(Iterator<T> items) {
        while (goesOn() && items.hasNext() && remaining.getAndDecrement() > 0) {
            action.accept(items.next());
        }
    }

    private boolean goesOn() {
        return failure.get() == null && remaining.get() > 0;
    }
}
