package dev.dynamark.profile;

/** How many items are loaded before measuring. */
public enum Dataset implements Labelled {
    SMALL("small", 1_000),
    LARGE("large", 100_000);

    private final String label;
    private final int items;

    Dataset(String label, int items) {
        this.label = label;
        this.items = items;
    }

    /** The word used in settings and results, such as {@code small}. */
    @Override
    public String label() {
        return label;
    }

    /** Number of items in the table when measuring begins. */
    public int items() {
        return items;
    }
}
