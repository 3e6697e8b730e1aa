package dev.dynamark.report;

import dev.dynamark.report.Column.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A table declared by its columns, for any rows and any form of output. Immutable: each method adds to a copy. */
record Table<R>(List<Column<R>> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    static <R> Table<R> empty() {
        return new Table<>(List.of());
    }

    /** A column of words, which every row has. */
    Table<R> words(String title, Function<R, String> cell) {
        return with(new Column<>(title, Grid.Align.LEFT, Presence.ALWAYS, cell.andThen(Optional::of), ""));
    }

    /** A column of words that is left out if no row has any. */
    Table<R> wordsIfAny(String title, Function<R, Optional<String>> cell, String whyAbsent) {
        return with(new Column<>(title, Grid.Align.LEFT, Presence.IF_ANY, cell, whyAbsent));
    }

    /** A column of numbers. */
    Table<R> figures(String title, Function<R, Optional<String>> cell, String whyAbsent) {
        return with(new Column<>(title, Grid.Align.RIGHT, Presence.ALWAYS, cell, whyAbsent));
    }

    /** A column of numbers that is left out if no row has one. */
    Table<R> figuresIfAny(String title, Function<R, Optional<String>> cell, String whyAbsent) {
        return with(new Column<>(title, Grid.Align.RIGHT, Presence.IF_ANY, cell, whyAbsent));
    }

    /** The cells of these rows. */
    Grid grid(List<R> rows) {
        List<Grid.Head> heads = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>(
                rows.stream().map(row -> (List<String>) new ArrayList<String>()).toList());
        Map<String, List<String>> titlesByReason = new LinkedHashMap<>();
        for (Column<R> column : columns) {
            List<Optional<String>> values = rows.stream().map(column.cell()).toList();
            if (column.presence() == Presence.IF_ANY && values.stream().noneMatch(Optional::isPresent)) {
                continue;
            }
            heads.add(new Grid.Head(column.title(), column.align()));
            for (int row = 0; row < rows.size(); row++) {
                cells.get(row).add(values.get(row).orElse(Grid.ABSENT));
            }
            if (values.stream().anyMatch(Optional::isEmpty)) {
                titlesByReason
                        .computeIfAbsent(column.whyAbsent(), reason -> new ArrayList<>())
                        .add(column.title());
            }
        }
        List<Grid.Note> notes = titlesByReason.entrySet().stream()
                .map(entry -> new Grid.Note(entry.getValue(), entry.getKey()))
                .toList();
        return new Grid(heads, cells, notes);
    }

    private Table<R> with(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(more);
    }
}
