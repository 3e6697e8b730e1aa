package dev.dynamark.orm.internal.direct;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that read answers and complete futures, as the SDK's asynchronous clients have them. Not the common pool: on
 * one or two processors that is a new thread for each answer.
 */
final class CompletionThreads {

    private static final int FEWEST = 4;
    private static final long IDLE_SECONDS = 10;

    private CompletionThreads() {}

    static ExecutorService make() {
        int threads = Math.max(FEWEST, Runtime.getRuntime().availableProcessors());
        AtomicInteger number = new AtomicInteger();
        ThreadFactory named = task -> {
            Thread thread = new Thread(task, "dynamorm-direct-answers-" + number.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        };
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
