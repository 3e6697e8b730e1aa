package dev.dynamark.measure;

import java.util.List;
import java.util.Optional;

/**
 * Readings of one process, one entry per step from the moment its recorder was built; an empty Optional is a reading
 * this system does not offer, a null entry one that failed. Where steps are longer than a second, {@code heapMb},
 * {@code heapAfterGcMb}, {@code rssMb} and {@code cpuPercent} are means, {@code gcMs} and {@code collections} are sums, the others are maxima. Immutable.
 *
 * @param stepSeconds length of a step, a power of 2; the last step may be shorter
 * @param heapMb used heap in MiB
 * @param rssMb resident memory in MiB
 * @param cpuPercent CPU time over elapsed time: 100 is one core at work
 * @param threads live threads
 * @param gcMs time in collections
 * @param openFiles open file descriptors
 * @param activeUsers virtual users at work
 * @param poolQueued bursts waiting for a pool thread
 * @param collections how many there were
 * @param heapAfterGcMb heap in MiB that the last collection of a step left; null in a step without one
 */
public record Resources(
        int stepSeconds,
        Optional<List<Double>> heapMb,
        Optional<List<Double>> rssMb,
        Optional<List<Double>> cpuPercent,
        Optional<List<Long>> threads,
        Optional<List<Long>> gcMs,
        Optional<List<Long>> openFiles,
        Optional<List<Long>> activeUsers,
        Optional<List<Long>> poolQueued,
        Optional<List<Long>> collections,
        Optional<List<Double>> heapAfterGcMb) {

    /** Of nothing that could be read. */
    static final Resources NONE = new Resources(
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Resources {
        heapMb = Copies.optionalList(heapMb);
        rssMb = Copies.optionalList(rssMb);
        cpuPercent = Copies.optionalList(cpuPercent);
        threads = Copies.optionalList(threads);
        gcMs = Copies.optionalList(gcMs);
        openFiles = Copies.optionalList(openFiles);
        activeUsers = Copies.optionalList(activeUsers);
        poolQueued = Copies.optionalList(poolQueued);
        collections = Copies.optionalList(collections);
        heapAfterGcMb = Copies.optionalList(heapAfterGcMb);
    }

    /** Readings without what collections left. */
    public Resources(
            int stepSeconds,
            Optional<List<Double>> heapMb,
            Optional<List<Double>> rssMb,
            Optional<List<Double>> cpuPercent,
            Optional<List<Long>> threads,
            Optional<List<Long>> gcMs,
            Optional<List<Long>> openFiles,
            Optional<List<Long>> activeUsers,
            Optional<List<Long>> poolQueued,
            Optional<List<Long>> collections) {
        this(
                stepSeconds,
                heapMb,
                rssMb,
                cpuPercent,
                threads,
                gcMs,
                openFiles,
                activeUsers,
                poolQueued,
                collections,
                Optional.empty());
    }
}
