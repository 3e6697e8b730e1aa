package dev.dynamark.orm.lambda;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * How a function uses its memory, to choose its size by: heap that is still used after a collection is needed, the rest
 * only makes collections rarer.
 *
 * @param usedAfterCollection bytes of the heap that were used when each of its pools was last collected; 0 before the
 *     first collection
 * @param used bytes of the heap used now, garbage included
 * @param max the most bytes that the heap may grow to
 * @param collectors each collector of this JVM
 */
public record MemoryReading(long usedAfterCollection, long used, long max, List<Collector> collectors) {

    /**
     * What one collector has done so far.
     *
     * @param name as the JVM has it, such as {@code Copy}
     * @param collections how many
     * @param millis how long all of them took, in milliseconds
     */
    public record Collector(String name, long collections, long millis) {}

    /**
     * Makes one.
     *
     * @param usedAfterCollection bytes
     * @param used bytes
     * @param max bytes
     * @param collectors copied
     */
    public MemoryReading {
        collectors = List.copyOf(collectors);
    }

    /**
     * Reads the present state. The first reading loads the JVM's management classes, some tens of milliseconds in a small
     * function: keep it out of the initialisation.
     *
     * @return a new reading
     */
    public static MemoryReading now() {
        long afterCollection = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage collected = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            afterCollection += collected == null ? 0 : collected.getUsed();
        }
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new MemoryReading(
                afterCollection,
                heap.getUsed(),
                heap.getMax(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(MemoryReading::collector)
                        .toList());
    }

    private static Collector collector(GarbageCollectorMXBean bean) {
        return new Collector(bean.getName(), bean.getCollectionCount(), bean.getCollectionTime());
    }
}
