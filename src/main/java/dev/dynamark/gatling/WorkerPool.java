package dev.dynamark.gatling;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that blocking operations run on. */
final class WorkerPool implements Executor, AutoCloseable {

    private static final String THREAD_NAME = "dynamark-worker-";

    private final ExecutorService threads;

    private WorkerPool(ExecutorService threads) {
        this.threads = threads;
    }

    static WorkerPool platform(int size) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(task, THREAD_NAME + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return new WorkerPool(
                new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), factory));
    }

    /** Fails with {@link IllegalStateException} below Java 21. */
    static WorkerPool virtual() {
        try {
            return new WorkerPool((ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "virtual threads need Java 21 or newer, this is "
                            + Runtime.version().feature() + "; use threads(n) instead of virtualThreads()",
                    e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("virtual threads could not be had from this Java", e);
        }
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** Tasks that wait for a thread; 0 with virtual threads, where none waits. */
    int queued() {
        return threads instanceof ThreadPoolExecutor pool ? pool.getQueue().size() : 0;
    }

    /** Interrupts what still runs and waits shortly for it. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
