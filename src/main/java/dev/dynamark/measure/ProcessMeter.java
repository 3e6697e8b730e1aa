package dev.dynamark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** Reads what all threads of this process have used so far, on a clock that steps by 10 ms. */
final class ProcessMeter {

    private final OperatingSystemMXBean system;

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

    /** CPU time of the process in ns. */
    long cpuNanos() {
        return system.getProcessCpuTime();
    }
}
