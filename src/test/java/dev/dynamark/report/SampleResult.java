package dev.dynamark.report;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results around the series of a test. */
final class SampleResult {

    private RunStatus status = RunStatus.COMPLETE;
    private Optional<String> reason = Optional.empty();
    private Validity validity = Validity.of(List.of());
    private Map<String, Object> settings = Map.of();
    private List<Pair> pairs = List.of();
    private List<String> gatlingReports = List.of();

    SampleResult status(RunStatus ended, String why) {
        status = ended;
        reason = Optional.of(why);
        return this;
    }

    SampleResult validity(Validity judged) {
        validity = judged;
        return this;
    }

    SampleResult contestants(String setting) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("contestants", setting);
        ordered.put("burst", "50");
        settings = ordered;
        return this;
    }

    SampleResult pairs(Pair... compared) {
        pairs = List.of(compared);
        return this;
    }

    static Pair pair(Map<String, String> tags, String metric, double ratio, double low, double high) {
        return new Pair(
                "get",
                Optional.of(tags).filter(some -> !some.isEmpty()),
                "enhanced",
                "aws-sdk",
                metric,
                "geometric mean of the ratios of rounds",
                ratio,
                low,
                high,
                0.95,
                Optional.of(0.0004),
                300,
                30,
                Optional.of(1.25),
                Optional.empty(),
                "slower");
    }

    SampleResult gatlingReports(String... paths) {
        gatlingReports = List.of(paths);
        return this;
    }

    Result with(Series... series) {
        Run run = new Run(
                "20260102-030405-compare",
                "CompareSimulation",
                Optional.empty(),
                settings,
                42,
                Mode.MIXED,
                "emulator",
                Map.of("model", "closed"),
                Instant.parse("2026-01-02T03:04:05Z"),
                107_250,
                status,
                reason,
                gatlingReports,
                Optional.empty());
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                run,
                List.of(process()),
                validity,
                List.of(series),
                List.of(),
                pairs,
                List.of(),
                List.of());
    }

    private static MeasuredProcess process() {
        Environment environment = new Environment(
                "17.0.15",
                "OpenJDK 64-Bit Server VM",
                List.of("-Xmx2g", "-XX:+UseG1GC"),
                "G1",
                2_048,
                "A CPU | 3 GHz",
                2,
                7_900,
                "Linux 6 amd64",
                "DynamoDB Local 3.3.1",
                "apache5",
                Map.of("aws-sdk", "2.54.13"),
                Optional.of("0123abc"),
                Optional.of(true));
        return new MeasuredProcess(
                "p1",
                ProcessRole.INJECTOR,
                Optional.empty(),
                Instant.parse("2026-01-02T03:04:05Z"),
                environment,
                new Resources(
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
