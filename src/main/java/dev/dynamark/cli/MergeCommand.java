package dev.dynamark.cli;

import dev.dynamark.compare.judge.RunJudge;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.measure.MergedResult;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Series;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: results of several injectors or runs into one file. */
@Command(
        name = "merge",
        description = {
            "Merges results of several injectors or runs of the same simulation and settings into one.",
            "Samples are put together exactly: percentiles are those of all samples. Injectors that ran at the same time"
                    + " add their throughput. Contestants are compared and validity is judged anew; budgets are not."
        },
        footer = {
            "",
            "A folder stands for every result.json below it, or for its other *.json results.",
            "Exit code: 0 merged, 2 unusable input."
        })
final class MergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write the merged result; replaced if it is there.")
    private Path out;

    @Parameters(arity = "1..*", paramLabel = "RESULT", description = "A result file, or a folder of results.")
    private List<Path> results;

    @Override
    public Integer call() {
        List<Path> files = ResultFiles.of(results);
        if (files.stream().anyMatch(this::isOut)) {
            throw new UnusableException("Expected another file than one of the results for --out, found " + out
                    + ", which would be replaced");
        }
        Result merged = merged(files.stream().map(this::read).toList());
        ResultFile.write(out, merged);
        long operations = merged.series().stream().mapToLong(Series::count).sum();
        PrintWriter console = spec.commandLine().getOut();
        console.println(String.format(
                Locale.ROOT,
                "Merged %d results with %,d operations into %s as run %s",
                files.size(),
                operations,
                out,
                merged.run().id()));
        console.flush();
        return ExitCode.FINE;
    }

    private boolean isOut(Path file) {
        return file.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
    }

    private Result read(Path file) {
        return MovedResult.between(file, out).of(ResultFile.read(file));
    }

    private static Result merged(List<Result> results) {
        try {
            return new RunJudge(Criteria.ORDINARY, List.of()).judge(MergedResult.of(results));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(e.getMessage(), e);
        }
    }
}
