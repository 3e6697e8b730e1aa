package dev.dynamark.profile;

/** The choices of the mode setting. */
enum ModeKind implements Labelled {
    MIXED("mixed"),
    ISOLATED("isolated");

    private final String label;

    ModeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
