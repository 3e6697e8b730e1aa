package dev.dynamark.profile;

/** Whether the baseline is measured under a second name too, which shows what differences are noise. */
public enum NoiseFloor implements Labelled {
    MEASURED("measured"),
    OFF("off");

    private final String label;

    NoiseFloor(String label) {
        this.label = label;
    }

    /** The word used in settings and results. */
    @Override
    public String label() {
        return label;
    }
}
