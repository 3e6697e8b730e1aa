package dev.dynamark.bench;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.PairedComparison;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import dev.dynamark.profile.JmhSettings;
import dev.dynamark.report.MarkdownReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openjdk.jmh.runner.RunnerException;

/** One question, asked and answered: every JVM it takes, and the result they make together. */
final class CostRun {

    private static final double MOST_BAD_PERCENT = 10;
    private static final String STUB = "canned answers without a network";

    private final Question question;
    private final JmhSettings settings;
    private final Jvm jvm;
    private final PrintStream out;
    private final Instant start = Instant.now();
    private final List<Sample> samples = new ArrayList<>();
    private final Set<String> objections = new LinkedHashSet<>();

    CostRun(Question question, JmhSettings settings, Jvm jvm, PrintStream out) {
        this.question = question;
        this.settings = settings;
        this.jvm = jvm;
        this.out = out;
    }

    /**
     * Measures, and writes {@code result.json} and {@code results.md}.
     *
     * @return the result as written
     * @throws IllegalStateException if nothing could be measured
     */
    Result run() throws IOException {
        List<Turn> turns = Turn.all(question.cells(settings), settings.cycles());
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            out.printf("%n[%d/%d] %s: %s%n", i + 1, turns.size(), turn.cell(), turn.contestant());
            measure(turn);
        }
        if (samples.isEmpty()) {
            throw new IllegalStateException("Nothing was measured: " + reason().orElse("no contestant can do it"));
        }
        return write();
    }

    private void measure(Turn turn) {
        long startMs = Duration.between(start, Instant.now()).toMillis();
        try {
            samples.add(Sample.of(turn, startMs, jvm.run(question, turn)));
        } catch (RunnerException e) {
            objections.add(turn.contestant() + " failed at " + turn.cell() + ", see what JMH printed");
        }
    }

    private Result write() throws IOException {
        CostResult costs = new CostResult(samples, jvm.warmUpIterations());
        Result result = new Result(
                Result.FORMAT,
                Result.VERSION,
                run(objections.isEmpty() ? RunStatus.COMPLETE : RunStatus.PARTIAL),
                List.of(process()),
                validity(),
                costs.series(),
                costs.rounds(),
                List.of(),
                List.of(),
                contestants());
        Result compared = result.withPairs(new PairedComparison(result, Criteria.ORDINARY)
                .pairs(RunContestants.of(result).get(0), RunContestants.of(result)));
        Path folder = settings.output().resolve(result.run().id());
        ResultFile.write(folder.resolve("result.json"), compared);
        MarkdownReport.write(folder.resolve("results.md"), compared);
        out.println("\nResult: " + folder.resolve("results.md"));
        return compared;
    }

    private Run run(RunStatus status) {
        String name = question.benchmark().getSimpleName();
        Map<String, Object> load = new LinkedHashMap<>();
        load.put("model", "jmh");
        load.put("cycles", settings.cycles());
        load.put("iterations", settings.iterations());
        load.put("iterationMs", Math.toIntExact(settings.iteration().toMillis()));
        load.put("warmUpIterations", jvm.warmUpIterations());
        return new Run(
                Run.id(name, start),
                name,
                Optional.empty(),
                question.settings(settings),
                ClientCost.SEED,
                jvm.forks() == 0 ? Mode.MIXED : Mode.ISOLATED,
                "replay",
                load,
                start,
                Duration.between(start, Instant.now()).toMillis(),
                status,
                reason(),
                List.of(),
                Optional.empty());
    }

    private MeasuredProcess process() {
        Environment parent = Environment.ofThisProcess(STUB, "none");
        Optional<List<Double>> none = Optional.empty();
        Optional<List<Long>> nothing = Optional.empty();
        return new MeasuredProcess(
                CostResult.PROCESS,
                ProcessRole.FORK,
                Optional.empty(),
                start,
                jvm.forks() == 0 ? parent : forked(parent),
                new Resources(1, none, none, none, nothing, nothing, nothing, nothing, nothing, nothing));
    }

    private static Environment forked(Environment parent) {
        return new Environment(
                parent.java(),
                parent.vm(),
                Jvm.FLAGS,
                Jvm.COLLECTOR,
                Jvm.HEAP_MB,
                parent.cpu(),
                parent.cores(),
                parent.memoryMb(),
                parent.os(),
                parent.backend(),
                parent.httpClient(),
                parent.versions(),
                parent.commit(),
                parent.dirty());
    }

    private Validity validity() {
        return Validity.of(List.of(
                new Validity.Check(
                        "every contestant did the right thing",
                        Optional.empty(),
                        objections.size(),
                        0,
                        "failures",
                        objections.isEmpty(),
                        reason().orElse("requests and results were checked in every JVM")),
                share(
                        "warmed up",
                        sample -> !sample.isSteady(),
                        "were still getting faster while they were measured: raise bench.warmUp"),
                share(
                        "had the processor",
                        sample -> !sample.hadTheProcessor(),
                        "waited for a processor: end other work on the machine; CPU time and bytes stand")));
    }

    private Validity.Check share(String name, Predicate<Sample> isBad, String message) {
        long bad = samples.stream().filter(isBad).count();
        double percent = 100.0 * bad / samples.size();
        return new Validity.Check(
                name,
                Optional.empty(),
                percent,
                MOST_BAD_PERCENT,
                "%",
                percent <= MOST_BAD_PERCENT,
                bad + " of " + samples.size() + " JVMs " + message);
    }

    private Optional<String> reason() {
        return objections.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", objections));
    }

    private List<MeasuredContestant> contestants() {
        List<OrderContestant> known = OrderContestant.all();
        return question.contestants(settings).stream()
                .map(id -> new MeasuredContestant(
                        id,
                        known.stream()
                                .filter(each -> each.id().equals(id))
                                .map(OrderContestant::description)
                                .findFirst()
                                .orElse("a way of mapping a model to the SDK's values and back"),
                        "none",
                        Optional.empty()))
                .toList();
    }
}
