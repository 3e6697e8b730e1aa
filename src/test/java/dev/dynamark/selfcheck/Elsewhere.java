package dev.dynamark.selfcheck;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** One thread that answers later and knows what it used itself. */
final class Elsewhere implements AutoCloseable {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LongAdder busyNs = new LongAdder();
    private final LongAdder busyCalls = new LongAdder();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "selfcheck-elsewhere");
        daemon.setDaemon(true);
        return daemon;
    });

    CompletableFuture<Long> answer(SelfCheckContestant contestant, long seed) {
        return CompletableFuture.supplyAsync(() -> run(contestant, seed), thread);
    }

    private Long run(SelfCheckContestant contestant, long seed) {
        long before = threads.getCurrentThreadCpuTime();
        long answer = contestant.answer(seed);
        if (contestant == SelfCheckContestant.BUSY) {
            busyNs.add(threads.getCurrentThreadCpuTime() - before);
            busyCalls.increment();
        }
        return answer;
    }

    /** CPU time of the thread in one busy wait, on average: on a machine with others, less than it lasts. */
    double busyCpuNs() {
        return busyNs.doubleValue() / busyCalls.doubleValue();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
