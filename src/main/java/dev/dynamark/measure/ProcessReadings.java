package dev.dynamark.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads this process. CPU and collection times are those since the reading before. For one thread only. */
final class ProcessReadings {

    private static final double MIB = 1024.0 * 1024.0;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final IntSupplier activeUsers;
    private final Supplier<Optional<IntSupplier>> poolQueued;
    private final java.lang.management.OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    private final CollectedHeap collectedHeap = new CollectedHeap();
    private long lastNanos = System.nanoTime();
    private long lastCpuNanos = cpuNanos().orElse(0L);
    private long lastGcMs = gcMs();
    private long lastCollections = collections();

    ProcessReadings(IntSupplier activeUsers, Supplier<Optional<IntSupplier>> poolQueued) {
        this.activeUsers = activeUsers;
        this.poolQueued = poolQueued;
    }

    Reading read() {
        return new Reading(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB,
                rssMb().orElse(null),
                cpuPercent().orElse(null),
                (long) ManagementFactory.getThreadMXBean().getThreadCount(),
                gcMsSinceLast(),
                openFiles().orElse(null),
                (long) activeUsers.getAsInt(),
                poolQueued.get().map(queued -> (long) queued.getAsInt()).orElse(null),
                collectionsSinceLast(),
                collectedHeap.bytesSinceLast().map(bytes -> bytes / MIB).orElse(null));
    }

    private Optional<Double> cpuPercent() {
        long now = System.nanoTime();
        long elapsed = Math.max(1, now - lastNanos);
        lastNanos = now;
        return cpuNanos().map(cpu -> {
            double percent = 100.0 * (cpu - lastCpuNanos) / elapsed;
            lastCpuNanos = cpu;
            return percent;
        });
    }

    private Optional<Long> cpuNanos() {
        return system instanceof OperatingSystemMXBean process && process.getProcessCpuTime() >= 0
                ? Optional.of(process.getProcessCpuTime())
                : Optional.empty();
    }

    private long gcMsSinceLast() {
        long now = gcMs();
        long since = now - lastGcMs;
        lastGcMs = now;
        return since;
    }

    private static long gcMs() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .filter(ms -> ms > 0)
                .sum();
    }

    private long collectionsSinceLast() {
        long now = collections();
        long since = now - lastCollections;
        lastCollections = now;
        return since;
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .filter(count -> count > 0)
                .sum();
    }

    private Optional<Long> openFiles() {
        return system instanceof UnixOperatingSystemMXBean unix
                ? Optional.of(unix.getOpenFileDescriptorCount())
                : Optional.empty();
    }

    /** Only Linux offers it without a call of another program. */
    private static Optional<Double> rssMb() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
