package dev.dynamark.report;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table of {@code R}.
 *
 * @param cell empty where the row has no such value
 * @param whyAbsent the reason for empty cells, for a note below the table
 */
record Column<R>(
        String title, Grid.Align align, Presence presence, Function<R, Optional<String>> cell, String whyAbsent) {

    enum Presence {
        ALWAYS,
        /** Only if a row has a value: for what most runs do not measure. */
        IF_ANY
    }
}
