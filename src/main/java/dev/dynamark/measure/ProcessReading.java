package dev.dynamark.measure;

/**
 * What this process had used at one moment.
 *
 * @param nanos reading of the nano clock
 * @param cpuNs CPU time of all threads, those of the virtual machine among them
 * @param allocatedBytes what the threads alive had allocated on the heap, or {@link #UNKNOWN}
 * @param threadsStarted since the virtual machine began
 * @param threadsAlive at this moment
 */
record ProcessReading(long nanos, long cpuNs, long allocatedBytes, long threadsStarted, int threadsAlive) {

    static final long UNKNOWN = -1;

    boolean isBefore(ProcessReading other) {
        return nanos - other.nanos < 0;
    }

    /** Whether all threads that allocated between two readings are in both: none began or ended meanwhile. */
    boolean hasTheThreadsOf(ProcessReading other) {
        return allocatedBytes != UNKNOWN
                && other.allocatedBytes != UNKNOWN
                && threadsStarted == other.threadsStarted
                && threadsAlive == other.threadsAlive;
    }
}
