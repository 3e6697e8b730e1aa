package dev.dynamark.measure;

import java.lang.management.ManagementFactory;
import java.util.Optional;

/** Reads what the calling platform thread has used so far. Virtual threads have neither figure. */
final class ThreadMeter {

    static final long UNKNOWN = -1;

    private final com.sun.management.ThreadMXBean threads;

    private ThreadMeter(com.sun.management.ThreadMXBean threads) {
        this.threads = threads;
    }

    /** Empty where this virtual machine does not tell. */
    static Optional<ThreadMeter> ofThisVm() {
        if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                && threads.isCurrentThreadCpuTimeSupported()
                && threads.isThreadCpuTimeEnabled()
                && threads.isThreadAllocatedMemorySupported()
                && threads.isThreadAllocatedMemoryEnabled()) {
            return Optional.of(new ThreadMeter(threads));
        }
        return Optional.empty();
    }

    /** CPU time of the calling thread in ns, or {@link #UNKNOWN}. */
    long cpuNanos() {
        try {
            return threads.getCurrentThreadCpuTime();
        } catch (UnsupportedOperationException virtualThread) {
            return UNKNOWN;
        }
    }

    /** Bytes the calling thread has allocated, or {@link #UNKNOWN}. */
    long allocatedBytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }
}
