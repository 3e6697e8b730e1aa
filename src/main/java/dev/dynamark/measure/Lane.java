package dev.dynamark.measure;

import java.util.List;
import org.HdrHistogram.WriterReaderPhaser;

/**
 * The way from one writing thread to the reader for one series key, built as HdrHistogram's single-writer recorder
 * is: two buffers, one being written while the other is read, and a phaser that tells the reader when the writer has
 * left. One entry of the phaser per burst, not per value, and all figures of a burst change hands together.
 */
final class Lane {

    private final SeriesKey key;
    private final Thread writer;
    private final CapacitySampling sampling;
    private final WriterReaderPhaser phaser = new WriterReaderPhaser();
    private volatile LaneBuffer active;
    private LaneBuffer inactive;

    Lane(SeriesKey key, Thread writer, CapacitySampling sampling, int roundsPerBlock) {
        this.key = key;
        this.writer = writer;
        this.sampling = sampling;
        this.active = new LaneBuffer(roundsPerBlock);
        this.inactive = new LaneBuffer(roundsPerBlock);
    }

    /** For the writing thread only; wait-free. */
    void write(Burst burst, int round) {
        long ticket = phaser.writerCriticalSectionEnter();
        try {
            active.add(burst, round);
        } finally {
            phaser.writerCriticalSectionExit(ticket);
        }
    }

    /** Same as {@link #write(Burst, int)}, for a burst of the warm-up. */
    void writeWarmUp(Burst burst) {
        long ticket = phaser.writerCriticalSectionEnter();
        try {
            active.addWarmUp(burst);
            if (sampling == CapacitySampling.WARM_UP) {
                active.addWarmUpCapacity(burst);
            }
        } finally {
            phaser.writerCriticalSectionExit(ticket);
        }
    }

    /** For the reader thread only: afterwards {@link #flipped()} holds what was written since the last flip. */
    void flip() {
        phaser.readerLock();
        try {
            inactive.clear();
            LaneBuffer written = active;
            active = inactive;
            inactive = written;
            phaser.flipPhase();
        } finally {
            phaser.readerUnlock();
        }
    }

    List<Interval> flipped() {
        return inactive.intervals();
    }

    SeriesKey key() {
        return key;
    }

    boolean ended() {
        return !writer.isAlive();
    }
}
