package dev.dynamark.report;

import dev.dynamark.measure.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.simpleflatmapper.lightningcsv.CsvCellWriter;

/**
 * {@code results.csv}: one row per contestant, operation, outcome and tags, with the figures of the result document as
 * they stand there, for spreadsheets and scripts. In the form of RFC 4180; what was not measured is an empty cell, and
 * zero is a zero. Stateless.
 */
public final class CsvReport {

    private CsvReport() {}

    /**
     * Writes the report, replacing one that is there.
     *
     * @param file in a folder that exists
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Result result) throws IOException {
        ReportFile.write(file, text(result));
    }

    /** The report as text: a row of names, then the figures; rows end with CR and LF. */
    public static String text(Result result) {
        List<CsvColumn> columns = CsvColumn.of(result);
        StringBuilder text = new StringBuilder();
        append(text, columns.stream().map(CsvColumn::title).toList());
        CsvRow.of(result)
                .forEach(row -> append(
                        text,
                        columns.stream()
                                .map(column -> column.cell().apply(row))
                                .map(cell -> cell.map(String::valueOf).orElse(""))
                                .toList()));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells) {
        try {
            CsvCellWriter.DEFAULT_WRITER.writeRow(cells, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory failed", e);
        }
    }
}
