package dev.dynamark.profile;

/** Whether a run shows on the console how far it is. */
public enum Progress implements Labelled {
    /** Where standard output is a terminal. */
    AUTO("auto"),
    ON("on"),
    OFF("off");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    /** The word used in settings and results. */
    @Override
    public String label() {
        return label;
    }
}
