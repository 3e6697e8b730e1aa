package dev.dynamark.cli;

import dev.dynamark.measure.Result;
import java.nio.file.Path;

/** Keeps links to Gatling's reports right, which a result tells relative to its own place. */
record MovedResult(Path from, Path to) {

    /** From the folder of one file to that of another. */
    static MovedResult between(Path from, Path to) {
        return new MovedResult(folder(from), folder(to));
    }

    Result of(Result result) {
        return result.withRun(result.run()
                .withGatlingReports(result.run().gatlingReports().stream()
                        .map(report -> to.relativize(from.resolve(report).normalize()))
                        .map(report -> report.toString().replace('\\', '/'))
                        .toList()));
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }
}
