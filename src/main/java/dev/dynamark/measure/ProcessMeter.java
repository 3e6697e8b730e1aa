package dev.dynamark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** Reads what all threads of this process have used so far, its CPU time on a clock that steps by 10 ms. */
final class ProcessMeter {

    private final OperatingSystemMXBean system;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private ProcessMeter(OperatingSystemMXBean system) {
        this.system = system;
    }

    /** Empty where this virtual machine does not tell. */
    static Optional<ProcessMeter> ofThisVm() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                        && system.getProcessCpuTime() >= 0
                ? Optional.of(new ProcessMeter(system))
                : Optional.empty();
    }

    ProcessReading read() {
        return new ProcessReading(
                System.nanoTime(),
                system.getProcessCpuTime(),
                allocatedBytes(),
                threads.getTotalStartedThreadCount(),
                threads.getThreadCount());
    }

    private long allocatedBytes() {
        if (!(threads instanceof com.sun.management.ThreadMXBean allocating)
                || !allocating.isThreadAllocatedMemorySupported()
                || !allocating.isThreadAllocatedMemoryEnabled()) {
            return ProcessReading.UNKNOWN;
        }
        long sum = 0;
        for (long bytes : allocating.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }
}
