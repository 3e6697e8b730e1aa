package dev.dynamark.simulations;

/**
 * One call in so many is slow, and always one that took longer than half of the others. Any call made slow would leave the
 * faster half one call smaller, and where durations spread widely that moves the median by some per cent.
 */
final class RareSlowCalls implements Pace {

    private static final double STEP = 1.01;

    private final int every;
    private final double factor;
    private double median;
    private int sinceSlow;

    RareSlowCalls(int every, double factor) {
        this.every = every;
        this.factor = factor;
    }

    @Override
    public double factor(long tookNs) {
        boolean isLong = tookNs > median;
        // Up as often as down: that is where half of the calls are longer.
        median = median == 0 ? tookNs : isLong ? median * STEP : median / STEP;
        sinceSlow++;
        if (sinceSlow < every || !isLong) {
            return 1;
        }
        sinceSlow -= every;
        return factor;
    }
}
