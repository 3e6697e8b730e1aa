package dev.dynamark.compare.runs;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of whole runs; each is told only what a test is about. */
public final class SampleRun {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final String id;
    private final long seed;
    private final List<SampleTimes> times = new ArrayList<>();
    private final Map<String, Object> settings = new LinkedHashMap<>(Map.of("users", "1", "page", "10"));
    private String simulation = "CompareSimulation";
    private String cpu = "A CPU";
    private int cores = 2;
    private String gc = "G1";
    private String commit = "0123abc";
    private RunStatus status = RunStatus.COMPLETE;
    private Validity validity = Validity.of(List.of());

    private SampleRun(long seed) {
        this.id = "comparesimulation-" + seed;
        this.seed = seed;
    }

    /** @param seed of its times, and its name */
    public static SampleRun of(long seed) {
        return new SampleRun(seed);
    }

    public SampleRun with(SampleTimes... more) {
        times.addAll(List.of(more));
        return this;
    }

    public SampleRun simulation(String name) {
        simulation = name;
        return this;
    }

    public SampleRun cpu(String model, int number) {
        cpu = model;
        cores = number;
        return this;
    }

    public SampleRun gc(String names) {
        gc = names;
        return this;
    }

    public SampleRun commit(String hash) {
        commit = hash;
        return this;
    }

    public SampleRun setting(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    public SampleRun aborted() {
        status = RunStatus.ABORTED;
        return this;
    }

    /** Fails a check with this message. */
    public SampleRun invalid(String message) {
        validity =
                Validity.of(List.of(new Validity.Check("a check", Optional.empty(), 2, 1, "things", false, message)));
        return this;
    }

    public Result result() {
        List<Series> series = new ArrayList<>();
        List<Rounds> rounds = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            series.addAll(times.get(i).series(seed * 1_000 + i));
            rounds.add(times.get(i).rounds(seed * 1_000 + i));
        }
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                run(),
                List.of(process()),
                validity,
                series,
                rounds,
                List.of(),
                List.of(),
                List.of(new MeasuredContestant("aws-sdk", "by hand", "apache5", Optional.empty())));
    }

    private Run run() {
        return new Run(
                id,
                simulation,
                Optional.empty(),
                settings,
                42,
                Mode.MIXED,
                "emulator",
                Map.of("model", "closed"),
                START,
                10_000,
                status,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private MeasuredProcess process() {
        Environment environment = new Environment(
                "17.0.15",
                "OpenJDK 64-Bit Server VM",
                List.of("-Xmx2g"),
                gc,
                2_048,
                cpu,
                cores,
                8_000,
                "Linux 6 amd64",
                "DynamoDB Local at http://127.0.0.1:" + (30_000 + seed),
                "apache5",
                Map.of("aws-sdk", "2.54.13"),
                Optional.of(commit),
                Optional.of(false));
        Optional<List<Double>> none = Optional.empty();
        Optional<List<Long>> nothing = Optional.empty();
        return new MeasuredProcess(
                "injector",
                ProcessRole.INJECTOR,
                Optional.empty(),
                START,
                environment,
                new Resources(1, none, none, none, nothing, nothing, nothing, nothing, nothing, nothing));
    }
}
