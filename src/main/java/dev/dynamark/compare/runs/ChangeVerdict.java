package dev.dynamark.compare.runs;

/** What became of a series or of one of its metrics, the worst first. */
public enum ChangeVerdict {
    /** Worse by more than the threshold and by more than noise. */
    REGRESSION("REGRESSION"),
    /** Base has the series, new lacks it. */
    VANISHED("vanished"),
    /** Better by more than the threshold and by more than noise. */
    IMPROVED("improved"),
    /** Beyond the threshold, but noise alone may have done it. */
    NOISE("noise"),
    /** New has the series, base lacks it. */
    NEW("new"),
    /** Not beyond the threshold. */
    WITHIN_THRESHOLD("within threshold");

    private final String label;

    ChangeVerdict(String label) {
        this.label = label;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }
}
