package dev.dynamark.coldstart;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import dev.dynamark.measure.Validity;
import dev.dynamark.profile.StartSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Starts in the words of a result: the operation is {@code first-get}, a value is one start, a round one of each. */
final class ColdStartResult {

    static final String ARCHIVE = "archive";
    private static final String PROCESS = "starts";
    private static final String OPERATION = "first-get";

    private final StartSettings settings;
    private final Instant begin;
    private final List<Start> starts;
    private final String backend;

    ColdStartResult(StartSettings settings, Instant begin, List<Start> starts, String backend) {
        this.settings = settings;
        this.begin = begin;
        this.starts = starts;
        this.backend = backend;
    }

    Result result() {
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                run(),
                List.of(process()),
                Validity.of(List.of(new Validity.Check(
                        "every start got the order",
                        Optional.empty(),
                        0,
                        0,
                        "failures",
                        true,
                        "or the run had failed"))),
                series(),
                settings.archives().stream().map(this::rounds).toList(),
                List.of(),
                List.of(),
                settings.contestants().stream()
                        .map(Library::of)
                        .map(each -> new MeasuredContestant(
                                each.id(), each.description(), "url-connection", Optional.empty()))
                        .toList());
    }

    private Run run() {
        return new Run(
                Run.id("ColdStart", begin),
                "ColdStart",
                Optional.empty(),
                settings.effective(),
                settings.seed(),
                Mode.ISOLATED,
                "emulator",
                Map.of("model", "starts", "rounds", settings.rounds()),
                begin,
                Duration.between(begin, Instant.now()).toMillis(),
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private MeasuredProcess process() {
        Optional<List<Double>> none = Optional.empty();
        Optional<List<Long>> nothing = Optional.empty();
        return new MeasuredProcess(
                PROCESS,
                ProcessRole.FORK,
                Optional.empty(),
                begin,
                Environment.ofThisProcess(backend, "url-connection"),
                new Resources(1, none, none, none, nothing, nothing, nothing, nothing, nothing, nothing));
    }

    private List<Series> series() {
        List<Series> series = new ArrayList<>();
        for (String archive : settings.archives()) {
            for (String contestant : settings.contestants()) {
                series.add(series(archive, contestant, of(archive, contestant)));
            }
        }
        return series;
    }

    private List<Start> of(String archive, String contestant) {
        return starts.stream()
                .filter(start -> start.archive().label().equals(archive)
                        && start.library().id().equals(contestant))
                .toList();
    }

    private Series series(String archive, String contestant, List<Start> own) {
        Histogram values = histogram(own);
        long sum = own.stream().mapToLong(start -> wallNanos(start)).sum();
        return new Series(
                contestant,
                OPERATION,
                Outcome.OK,
                tags(archive),
                own.size(),
                0,
                1,
                sum,
                sum,
                1,
                1e9 * own.size() / sum,
                Histograms.distribution(values),
                Histograms.encode(values),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(own.stream()
                        .mapToDouble(start -> start.reading().cpuMicros() * 1e3)
                        .average()
                        .orElseThrow()),
                Optional.of(CpuSource.THREAD),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                own.stream()
                        .map(start -> new Block(
                                PROCESS,
                                start.round(),
                                start.startMs(),
                                1,
                                Histograms.encode(histogram(List.of(start)))))
                        .toList(),
                new Timeline(1, List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    private Rounds rounds(String archive) {
        List<Integer> all = IntStream.range(0, settings.rounds()).boxed().toList();
        return new Rounds(
                PROCESS,
                OPERATION,
                tags(archive),
                1,
                settings.contestants(),
                all,
                all.stream().map(round -> order(archive, round)).toList(),
                matrix(archive, ColdStartResult::wallNanos),
                Optional.of(matrix(archive, start -> start.reading().cpuMicros() * 1_000)),
                Optional.empty());
    }

    private List<Integer> order(String archive, int round) {
        return starts.stream()
                .filter(start -> start.archive().label().equals(archive) && start.round() == round)
                .map(start -> settings.contestants().indexOf(start.library().id()))
                .toList();
    }

    private List<List<Double>> matrix(String archive, ToLongFunction<Start> nanos) {
        List<List<Double>> matrix = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            List<Double> row = new ArrayList<>();
            for (String contestant : settings.contestants()) {
                for (Start start : of(archive, contestant)) {
                    if (start.round() == round) {
                        row.add((double) nanos.applyAsLong(start));
                    }
                }
            }
            matrix.add(row);
        }
        return matrix;
    }

    private static long wallNanos(Start start) {
        return start.reading().wallMicros() * 1_000;
    }

    private static Optional<Map<String, String>> tags(String archive) {
        return Optional.of(Map.of(ARCHIVE, archive));
    }

    private static Histogram histogram(List<Start> starts) {
        Histogram histogram = new Histogram(3);
        starts.forEach(start -> histogram.recordValue(Math.max(1, wallNanos(start))));
        return histogram;
    }
}
