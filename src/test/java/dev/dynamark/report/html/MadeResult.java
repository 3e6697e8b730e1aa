package dev.dynamark.report.html;

import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import dev.dynamark.measure.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Whole results of any size, the same for the same size. */
final class MadeResult {

    private static final int COUNT = 3_000;
    private static final int SECONDS = 12;
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final Random random = new Random(42);
    private final List<String> contestants;
    private final List<String> operations;
    private Validity validity = Validity.of(List.of());
    private Optional<ErrorCount> error = Optional.empty();
    private boolean onlyErrors;
    private boolean open;
    private List<String> gatlingReports = List.of("../../gatling/run 1/index.html");

    MadeResult(List<String> contestants, List<String> operations) {
        this.contestants = contestants;
        this.operations = operations;
    }

    static MadeResult of(int contestants, int operations) {
        return new MadeResult(names("contestant", contestants), names("operation", operations));
    }

    private static List<String> names(String what, int count) {
        return IntStream.range(0, count).mapToObj(i -> what + "-" + i).toList();
    }

    MadeResult invalid(String message) {
        validity = Validity.of(List.of(
                new Validity.Check("complete", Optional.empty(), 1, 1, "run", true, "the run ended as planned"),
                new Validity.Check("no drift", Optional.of(contestants.get(0)), 60, 10, "%", false, message)));
        return this;
    }

    MadeResult failing(String type, String message) {
        error = Optional.of(new ErrorCount(type, FailureCategory.CLIENT, message, 7));
        return this;
    }

    MadeResult onlyErrors() {
        onlyErrors = true;
        return failing("ResourceNotFoundException", "there is no such table");
    }

    /** At a given rate of arrivals: with response times. */
    MadeResult open() {
        open = true;
        return this;
    }

    MadeResult gatlingReports(String... paths) {
        gatlingReports = List.of(paths);
        return this;
    }

    Result build() {
        List<Series> series = new ArrayList<>();
        for (String operation : operations) {
            for (String contestant : contestants) {
                if (!onlyErrors) {
                    series.add(series(contestant, operation, Outcome.OK, List.of()));
                }
                error.ifPresent(failure -> series.add(series(contestant, operation, Outcome.ERROR, List.of(failure))));
            }
        }
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                run(),
                List.of(process()),
                validity,
                series,
                List.of(),
                onlyErrors ? List.of() : pairs(),
                List.of(),
                List.of());
    }

    private Run run() {
        return new Run(
                "made",
                "MadeSimulation",
                Optional.empty(),
                Map.of("contestants", contestants),
                42,
                Mode.MIXED,
                "emulator",
                Map.of("model", "closed"),
                START,
                12_000,
                RunStatus.COMPLETE,
                Optional.empty(),
                gatlingReports,
                Optional.empty());
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String operation : operations) {
            for (String contestant : contestants.subList(1, contestants.size())) {
                pairs.add(
                        pair(operation, contestant, "mean", List.of("faster", "slower", "equivalent", "inconclusive")));
                pairs.add(pair(operation, contestant, "cpu", List.of("less", "more")));
            }
        }
        return pairs;
    }

    private Pair pair(String operation, String contestant, String metric, List<String> verdicts) {
        double ratio = 0.5 + random.nextDouble();
        return new Pair(
                operation,
                Optional.empty(),
                contestant,
                contestants.get(0),
                metric,
                "geometric mean of the ratios of rounds",
                ratio,
                ratio * 0.9,
                ratio * 1.1,
                0.95,
                Optional.of(0.01),
                200,
                20,
                Optional.of(1.5),
                Optional.empty(),
                verdicts.get(random.nextInt(verdicts.size())));
    }

    private Series series(String contestant, String operation, Outcome outcome, List<ErrorCount> errors) {
        Histogram histogram = new Histogram(3);
        double typical = 100_000 * (1 + random.nextDouble());
        for (int i = 0; i < COUNT; i++) {
            histogram.recordValue(Math.round(typical * Math.exp(0.5 * random.nextGaussian())));
        }
        Distribution latency = Histograms.distribution(histogram);
        return new Series(
                contestant,
                operation,
                outcome,
                Optional.empty(),
                COUNT,
                100,
                10,
                Math.round(latency.mean() * COUNT),
                Math.round(latency.mean() * COUNT),
                1,
                1e9 / latency.mean(),
                latency,
                Histograms.encode(histogram),
                Optional.of(latency).filter(known -> open),
                Optional.of(latency),
                Optional.empty(),
                Optional.of(typical / 2),
                Optional.of(CpuSource.THREAD),
                Optional.of(5_000 + 20_000 * random.nextDouble()),
                Optional.of(1.0),
                Optional.empty(),
                Optional.of(0.5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                timeline(typical),
                errors);
    }

    private Timeline timeline(double typical) {
        List<Long> counts = new ArrayList<>();
        List<Long> p50 = new ArrayList<>();
        List<Long> p99 = new ArrayList<>();
        List<Long> errors = new ArrayList<>();
        for (int second = 0; second < SECONDS; second++) {
            boolean measured = second > 2 && second != 7;
            counts.add(measured ? COUNT / 10L : 0);
            p50.add(measured ? Math.round(typical * (1 + random.nextDouble() / 10)) : null);
            p99.add(measured ? Math.round(typical * (3 + random.nextDouble())) : null);
            errors.add(error.isPresent() && second == 5 ? 7L : 0L);
        }
        return new Timeline(1, counts, p50, p99, errors);
    }

    private static MeasuredProcess process() {
        Environment environment = new Environment(
                "17.0.15",
                "OpenJDK 64-Bit Server VM",
                List.of("-Xmx2g"),
                "G1",
                2_048,
                "A CPU",
                2,
                7_900,
                "Linux 6 amd64",
                "DynamoDB Local 3.3.1",
                "apache5",
                Map.of("aws-sdk", "2.54.13"),
                Optional.of("0123abc"),
                Optional.of(false));
        return new MeasuredProcess(
                "injector",
                ProcessRole.INJECTOR,
                Optional.empty(),
                START,
                environment,
                new Resources(
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(List.of(0L, 0L, 0L, 12L, 0L, 3L)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
