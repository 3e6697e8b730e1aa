package dev.dynamark.orm.internal.cursor;

/** The direction of a query along the sort key, by the names it has in cursors. */
public enum Direction {
    ASC("ascending"),
    DESC("descending");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** For people. */
    @Override
    public String toString() {
        return word;
    }
}
