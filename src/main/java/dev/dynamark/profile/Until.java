package dev.dynamark.profile;

/** When measuring ends. */
public enum Until implements Labelled {
    /** When its time is over or all rounds are done. */
    TIME("time"),
    /** When every pair of means is known to be equivalent or different, at the latest when its time is over. */
    DECIDED("decided");

    private final String label;

    Until(String label) {
        this.label = label;
    }

    /** The word used in settings and results. */
    @Override
    public String label() {
        return label;
    }
}
