package dev.dynamark.cli;

/** The forms in which a comparison is printed. */
enum OutputForm {
    PLAIN("plain"),
    MARKDOWN("markdown"),
    JSON("json");

    private final String label;

    OutputForm(String label) {
        this.label = label;
    }

    /** What is typed. */
    @Override
    public String toString() {
        return label;
    }
}
