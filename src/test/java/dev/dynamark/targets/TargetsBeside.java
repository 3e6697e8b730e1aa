package dev.dynamark.targets;

import dev.dynamark.backend.ForkedJvm;
import dev.dynamark.bench.ClientCostSuite;
import dev.dynamark.coldstart.ColdStartSuite;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Rounds;
import dev.dynamark.run.isolated.ChildMain;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The targets that no comparison of operations shows: how much faster generated code decodes than reflective, and how soon
 * a fresh JVM has its first item. Each is measured by the suite that users run, in a process of its own.
 */
public final class TargetsBeside {

    private static final double FASTER = 10;
    private static final double SLOWEST_START = 1.00;

    private final Path folder;
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param folder where the suites leave their results, in folders of their own
     */
    public TargetsBeside(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Measures what has not been measured in this folder, which takes some ten minutes. What fails is told in the lines. */
    public void measure() {
        decoding("mapping", "decode", "", "from values of the SDK");
        decoding("wire", "read", "wire-", "from bytes");
        run("cold-starts", ColdStartSuite.class, Map.of()).ifPresent(this::starts);
    }

    /** Lines of Markdown about what was measured. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private Optional<Result> run(String what, Class<?> suite, Map<String, String> settings) {
        Path output = folder.resolve(what).toAbsolutePath();
        Optional<Result> known = newest(output);
        if (known.isPresent()) {
            out.println("Taking " + what + " as measured at "
                    + known.get().run().startedAt() + "; to measure again, delete " + output);
            return known;
        }
        Path log = folder.resolve(what + ".log");
        out.println("Measuring " + what + " ... (what it prints is in " + log + ")");
        Map<String, String> properties = new HashMap<>(settings);
        properties.put("bench.output", output.toString());
        try (ForkedJvm child =
                ForkedJvm.start(what, ChildMain.class, properties, List.of(suite.getName()), created(log))) {
            int code = child.ended().toCompletableFuture().join();
            if (code != 0) {
                lines.add("- " + what + ": not measured, its process ended with exit code " + code + ", see " + log);
                return Optional.empty();
            }
        }
        return newest(output);
    }

    private void decoding(String question, String operation, String prefix, String from) {
        String generated = prefix + "generated";
        String reflective = prefix + "reflective";
        Map<String, String> settings =
                Map.of("bench.jmh", question, "bench.attributes", "6", "bench.mappers", generated + "," + reflective);
        run("decoding-" + question, ClientCostSuite.class, settings)
                .flatMap(result -> RoundRatio.of(
                                rounds(result, operation), RoundFigure.SERVICE_TIME, reflective, generated)
                        .geometricMean())
                .ifPresent(estimate -> lines.add("- decoding a simple model " + from + ": generated code is "
                        + CostTargets.text(estimate) + " times as fast as reflective, "
                        + (estimate.ratio() >= FASTER ? "met" : "missed")
                        + String.format(Locale.ROOT, " ≥ %.0f", FASTER)));
    }

    private void starts(Result result) {
        for (Rounds rounds : rounds(result, "first-get")) {
            for (String contestant : rounds.contestants()) {
                if (contestant.startsWith("dynamorm")) {
                    RoundRatio.of(List.of(rounds), RoundFigure.SERVICE_TIME, contestant, "aws-sdk")
                            .geometricMean()
                            .ifPresent(estimate -> lines.add(
                                    "- cold start " + rounds.tags().orElse(Map.of()) + ", " + contestant + ": "
                                            + CostTargets.text(estimate)
                                            + CostTargets.judged(estimate, Optional.of(SLOWEST_START))));
                }
            }
        }
    }

    private static List<Rounds> rounds(Result result, String operation) {
        return result.rounds().stream()
                .filter(each -> each.operation().equals(operation))
                .toList();
    }

    private static Path created(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Result> newest(Path output) {
        if (!Files.isDirectory(output)) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(output)) {
            return runs.map(each -> each.resolve("result.json"))
                    .filter(Files::exists)
                    .map(ResultFile::read)
                    .max(Comparator.comparing(result -> result.run().startedAt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
