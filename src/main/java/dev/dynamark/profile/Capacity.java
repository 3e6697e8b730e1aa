package dev.dynamark.profile;

/** Which requests ask for the capacity they consumed. */
public enum Capacity implements Labelled {
    NEVER("never"),
    WARM_UP("warm-up"),
    ALWAYS("always");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    /** The word used in settings and results, such as {@code warm-up}. */
    @Override
    public String label() {
        return label;
    }
}
