package dev.dynamark.report.html;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real runs: those that the gate's baseline keeps in this repository. */
final class KeptRuns {

    private static final Path BASELINE = Path.of("baselines", "main");

    private KeptRuns() {}

    /** In the order of their start; at least three, as the gate needs them. */
    static List<Result> all() {
        try (Stream<Path> files = Files.list(BASELINE)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ResultFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the runs kept in " + BASELINE, e);
        }
    }
}
