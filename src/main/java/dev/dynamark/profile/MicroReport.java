package dev.dynamark.profile;

/** Whether Gatling draws a second report of a run, in microseconds. */
public enum MicroReport implements Labelled {
    /** If that takes some seconds at most. */
    AUTO("auto"),
    ALWAYS("always"),
    OFF("off");

    private final String label;

    MicroReport(String label) {
        this.label = label;
    }

    /** The word used in settings and results. */
    @Override
    public String label() {
        return label;
    }
}
