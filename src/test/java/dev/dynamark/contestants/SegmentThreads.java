package dev.dynamark.contestants;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Reads segments of a table side by side, as an application does with threads of its own; made when first needed. */
final class SegmentThreads implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "segments");
        thread.setDaemon(true);
        return thread;
    });

    ExecutorService executor() {
        return threads;
    }

    /** All that the segments hold; one segment is read by the calling thread. */
    <T> List<T> all(int segments, IntFunction<List<T>> segment) {
        if (segments == 1) {
            return segment.apply(0);
        }
        List<Future<List<T>>> parts = new ArrayList<>(segments);
        for (int i = 0; i < segments; i++) {
            int number = i;
            parts.add(threads.submit(() -> segment.apply(number)));
        }
        List<T> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(result(part)));
        return all;
    }

    private static <T> T result(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A segment could not be read.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while segments were read.", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
