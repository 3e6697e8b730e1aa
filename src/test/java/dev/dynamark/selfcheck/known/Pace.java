package dev.dynamark.selfcheck.known;

/** How long calls are made to last, as a multiple of what they took. One store's: it may remember earlier calls. */
public interface Pace {

    /**
     * The multiple for a call.
     *
     * @param idleNs how long ago the call before it ended
     */
    double factor(long idleNs, long tookNs);

    /** The same for all calls. */
    static Pace steady(double factor) {
        return (idleNs, tookNs) -> factor;
    }
}
