package dev.dynamark.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** One lane for each thread and series key. */
final class Lanes {

    private final CapacitySampling sampling;
    private final int roundsPerBlock;
    private final Queue<Lane> all = new ConcurrentLinkedQueue<>();
    // Per recorder, not static: lanes end with their recorder.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Map<SeriesKey, Lane>> ofThread = ThreadLocal.withInitial(HashMap::new);

    Lanes(CapacitySampling sampling, int roundsPerBlock) {
        this.sampling = sampling;
        this.roundsPerBlock = roundsPerBlock;
    }

    Lane ofThisThread(SeriesKey key) {
        Map<SeriesKey, Lane> lanes = ofThread.get();
        Lane lane = lanes.get(key);
        return lane == null ? open(lanes, key) : lane;
    }

    private Lane open(Map<SeriesKey, Lane> lanes, SeriesKey key) {
        Lane lane = new Lane(key, Thread.currentThread(), sampling, roundsPerBlock);
        lanes.put(key, lane);
        all.add(lane);
        return lane;
    }

    /** Flips every lane; for the reader thread only. Lanes of ended threads are given up. */
    void flip(Consumer<Lane> reader) {
        // Asked before the flip: a thread found dead can have written nothing after it.
        all.removeIf(lane -> {
            boolean ended = lane.ended();
            lane.flip();
            reader.accept(lane);
            return ended;
        });
    }
}
