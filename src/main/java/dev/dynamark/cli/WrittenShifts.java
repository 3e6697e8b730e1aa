package dev.dynamark.cli;

import dev.dynamark.report.ShiftReport;
import dev.dynamark.report.html.RunsReport;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** Shifts in every form. */
record WrittenShifts(ShiftReport report) implements AlsoWritten.Document {

    @Override
    public String text(OutputForm form) {
        return switch (form) {
            case PLAIN -> report.plain(Charset.defaultCharset());
            case MARKDOWN -> report.markdown();
            case JSON -> ShiftJson.text(report);
        };
    }

    @Override
    public void writePage(Path file) {
        RunsReport.write(file, report);
    }
}
