package dev.dynamark.report;

import java.util.List;

/**
 * The cells of a table as texts, not yet in any form of output. Immutable.
 *
 * @param heads one per column
 * @param rows as many cells each as there are columns
 * @param notes why some cells are {@link #ABSENT}
 */
public record Grid(List<Head> heads, List<List<String>> rows, List<Note> notes) {

    /** Stands where nothing was measured. */
    public static final String ABSENT = "–";

    /** Copies the lists. */
    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** How cells of a column stand. */
    public enum Align {
        /** Words. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    /** The head of a column. */
    public record Head(String title, Align align) {}

    /** Why cells of some columns are empty. */
    public record Note(List<String> titles, String reason) {

        /** Copies the list. */
        public Note {
            titles = List.copyOf(titles);
        }

        @Override
        public String toString() {
            return ABSENT + " under " + String.join(", ", titles) + ": " + reason;
        }
    }
}
