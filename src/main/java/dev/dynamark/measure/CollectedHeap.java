package dev.dynamark.measure;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much heap collections leave, which is what a program holds and not how long its garbage has waited. Of several
 * collections between two readings the last one is seen. For one thread only.
 */
final class CollectedHeap {

    private final List<GarbageCollectorMXBean> collectors =
            ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                    // Those of ZGC and Shenandoah that count pauses tell no memory.
                    .filter(collector -> !collector.getName().endsWith("Pauses"))
                    .toList();

    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private long lastEnd = last().map(GcInfo::getEndTime).orElse(0L);

    /** Empty if nothing was collected since the last call, or since this was built. */
    Optional<Long> bytesSinceLast() {
        Optional<GcInfo> found = last().filter(collection -> collection.getEndTime() > lastEnd);
        found.ifPresent(collection -> lastEnd = collection.getEndTime());
        return found.map(this::left);
    }

    private Optional<GcInfo> last() {
        return collectors.stream()
                .flatMap(collector -> Optional.ofNullable(collector.getLastGcInfo()).stream())
                .max(Comparator.comparingLong(GcInfo::getEndTime));
    }

    private long left(GcInfo collection) {
        return collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }
}
