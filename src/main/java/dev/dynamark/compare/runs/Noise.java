package dev.dynamark.compare.runs;

/** What the noise of a change was told from. */
public enum Noise {
    /** The values of at least {@value RUNS_NEEDED} runs on both sides, so it includes what differs from run to run. */
    RUNS("runs"),
    /**
     * The values of at least {@value RUNS_NEEDED} JVMs on both sides, in runs that gave each contestant JVMs of its own:
     * what differs from run to run, such as the state of the machine, is not in it.
     */
    JVMS("JVMs"),
    /** Blocks within the runs: what differs from run to run is not in it. */
    BLOCKS("blocks"),
    /** Exact test on the numbers of failed and other operations. */
    COUNTS("counts"),
    /** None: the metric is counted, and the same work counts the same. */
    EXACT("exact"),
    /** Nothing: too little was measured, and noise has to be assumed. */
    UNKNOWN("unknown");

    /** From so many runs or JVMs on each side, they show themselves how much they differ. */
    public static final int RUNS_NEEDED = 3;

    private final String label;

    Noise(String label) {
        this.label = label;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }
}
