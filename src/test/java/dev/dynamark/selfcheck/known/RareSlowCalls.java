package dev.dynamark.selfcheck.known;

/**
 * One call in so many is slow, and leaves the median where it was. It is always one that took longer than half of the others:
 * any call made slow would leave the faster half one call smaller, and where durations spread widely that moves the median
 * by some per cent. And it is always the last of its burst, because the call after a long spin is slower too.
 */
final class RareSlowCalls implements Pace {

    /** Small, so that it is the median of the whole run: a machine has fast and slow seconds. */
    private static final double STEP = 1.0002;

    /** From a first call, which takes a thousand times as long. */
    private static final double FIRST_STEPS = 1.01;

    /** Longer than between calls of a burst, shorter than the bursts of others. */
    private static final long PAUSE_NS = 500_000;

    private final int every;
    private final int burst;
    private final double usual;
    private final double rare;
    private double median;
    private int sinceSlow;
    private int place;

    /**
     * @param burst calls in a row
     * @param usual the multiple for most calls
     * @param rare the multiple for slow ones
     */
    RareSlowCalls(int every, int burst, double usual, double rare) {
        this.every = every;
        this.burst = burst;
        this.usual = usual;
        this.rare = rare;
    }

    @Override
    public double factor(long idleNs, long tookNs) {
        boolean isLong = tookNs > median;
        // Up as often as down: that is where half of the calls are longer.
        median = median == 0 ? tookNs : isLong ? median * STEP : median / (tookNs < median / 2 ? FIRST_STEPS : STEP);
        place = idleNs > PAUSE_NS ? 1 : place + 1;
        sinceSlow++;
        if (sinceSlow < every || !isLong || place != burst) {
            return usual;
        }
        sinceSlow -= every;
        return rare;
    }
}
