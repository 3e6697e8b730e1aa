package dev.dynamark.workload;

/**
 * SplitMix64, written out: the JDK may change how its generators turn bits into bounded numbers, and then a seed would
 * no longer mean the same bytes.
 */
public final class ItemRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private ItemRandom(long state) {
        this.state = state;
    }

    /** The stream of one item: depends on nothing but these numbers and their order. */
    public static ItemRandom of(long seed, long... coordinates) {
        long state = mix(seed + GOLDEN_GAMMA);
        for (long coordinate : coordinates) {
            state = mix(state ^ mix(coordinate * GOLDEN_GAMMA + 1));
        }
        return new ItemRandom(state);
    }

    /** Any number. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to {@code bound} - 1. */
    public int nextInt(int bound) {
        return (int) ((nextLong() >>> 32) * bound >>> 32);
    }

    /** A number in [0, 1). */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
