package dev.dynamark.profile;

/** How the keys of the requests are drawn from the items loaded. */
public enum KeyChoice implements Labelled {
    /** Every item as likely as any other. */
    UNIFORM("uniform"),
    /** Few items often, most of them rarely. */
    ZIPF("zipf"),
    /** Always the same item. */
    HOT("hot"),
    /** One item after the other. */
    SEQUENTIAL("sequential"),
    /** The newer the item, the more often. */
    TIME_SERIES("time-series"),
    /** Orders that customers share, from one customer to the next. */
    GRAPH("graph");

    private final String label;

    KeyChoice(String label) {
        this.label = label;
    }

    /** The word used in settings and results, such as {@code uniform}. */
    @Override
    public String label() {
        return label;
    }
}
