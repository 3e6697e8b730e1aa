package dev.dynamark.run.isolated;

import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.ResultFileException;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * What became of a child of an isolated run.
 *
 * @param result what it measured, if it came to the end of its run
 * @param objection why it was no success; empty if it was one
 */
record ChildEnd(Optional<Result> result, Optional<String> objection) {

    /** Without a result. */
    static ChildEnd failed(String reason) {
        return new ChildEnd(Optional.empty(), Optional.of(reason));
    }

    /** Of a child that ended by itself. */
    static ChildEnd of(int exitCode, Path part, Path log) {
        String ended = "its process ended with exit code " + exitCode;
        if (!Files.exists(part)) {
            return failed(ended + " and left no result; its log is " + log);
        }
        Result result;
        try {
            result = ResultFile.read(part);
        } catch (ResultFileException unreadable) {
            return failed(ended + ": " + unreadable.getMessage());
        }
        if (result.run().status() == RunStatus.ABORTED) {
            return failed(ended + ": " + reason(result) + "; its log is " + log);
        }
        if (result.run().status() == RunStatus.PARTIAL) {
            return new ChildEnd(Optional.of(result), Optional.of(reason(result)));
        }
        return new ChildEnd(
                Optional.of(result),
                failures(result)
                        .or(() -> exitCode == 0 ? Optional.empty() : Optional.of(ended + "; its log is " + log)));
    }

    /** Whether the contestant was measured as planned, though operations may have failed. */
    boolean isComplete() {
        return result.filter(each -> each.run().status() == RunStatus.COMPLETE).isPresent();
    }

    private static String reason(Result result) {
        return result.run().reason().orElse("it told no reason");
    }

    private static Optional<String> failures(Result result) {
        long failed = result.series().stream()
                .filter(series -> series.outcome() == Outcome.ERROR)
                .mapToLong(Series::count)
                .sum();
        return result.series().stream()
                .filter(series -> series.outcome() == Outcome.ERROR)
                .flatMap(series -> series.errors().stream())
                .max(Comparator.comparingLong(ErrorCount::count))
                .map(error -> failed + " operations failed, most often: " + error.message());
    }
}
