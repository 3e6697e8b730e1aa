package dev.dynamark.profile;

/** What one item holds. */
public enum Shape implements Labelled {
    /** The keys and one attribute. */
    TINY("tiny"),
    /** The keys and a few scalars. */
    SMALL("small"),
    /** An order with its lines, about 1 KB. */
    ORDER("order"),
    /** An order of hundreds of lines, about 40 KB. */
    HUGE("huge"),
    /** 63 short texts. */
    FLAT("flat");

    private final String label;

    Shape(String label) {
        this.label = label;
    }

    /** The word used in settings and results, such as {@code order}. */
    @Override
    public String label() {
        return label;
    }
}
