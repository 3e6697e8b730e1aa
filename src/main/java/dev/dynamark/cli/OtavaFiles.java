package dev.dynamark.cli;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.OtavaExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Histories in files for Apache Otava, and the configuration that reads them. */
final class OtavaFiles {

    private static final String ENDING = ".csv";
    private static final String CONFIGURATION = "otava.yaml";

    private final Path folder;
    private final String name;

    /** @param csv the first file, whose name ends with {@code .csv} */
    OtavaFiles(Path csv) {
        Path file = csv.toAbsolutePath();
        String fileName = file.getFileName().toString();
        if (!fileName.endsWith(ENDING) || fileName.equals(ENDING)) {
            throw new UnusableException("--otava-csv: expected a file that ends with " + ENDING + ", found " + csv);
        }
        folder = file.getParent();
        name = fileName.substring(0, fileName.length() - ENDING.length());
    }

    /** Writes all, replacing what is there, and says how to go on. */
    void write(List<History> histories, PrintWriter hints) {
        OtavaExport export = OtavaExport.of(name, histories);
        try {
            Files.createDirectories(folder);
            for (OtavaExport.Table table : export.tables()) {
                Files.writeString(folder.resolve(table.file()), table.csv());
            }
            Files.writeString(folder.resolve(CONFIGURATION), export.configuration());
        } catch (IOException e) {
            throw new UnusableException("Cannot write for Otava into " + folder + ": " + e.getMessage(), e);
        }
        String files = export.tables().stream().map(OtavaExport.Table::file).collect(joining(", "));
        hints.println("Wrote " + files + " and " + CONFIGURATION + " to " + folder + "; there, run: otava analyze "
                + name + " --config-file " + CONFIGURATION
                + " --since 2000-01-01 (Otava looks back a year by default)");
        hints.flush();
    }
}
