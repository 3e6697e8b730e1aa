package dev.dynamark.report;

import java.util.List;

/** The cells of a table as texts, not yet in any form of output. */
record Grid(List<Head> heads, List<List<String>> rows, List<Note> notes) {

    /** Stands where nothing was measured. */
    static final String ABSENT = "–";

    Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    record Head(String title, Column.Align align) {}

    /** Why cells of some columns are empty. */
    record Note(List<String> titles, String reason) {

        Note {
            titles = List.copyOf(titles);
        }

        @Override
        public String toString() {
            return ABSENT + " under " + String.join(", ", titles) + ": " + reason;
        }
    }
}
