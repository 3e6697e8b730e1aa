package dev.dynamark.compare.validity;

import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The load generator had processors to spare: one that is busy measures itself. */
final class ClientCpu implements Rule {

    private static final double LIMIT_PERCENT = 90;

    private record Load(String process, double percent) {}

    @Override
    public Optional<Check> check(Result result) {
        return result.processes().stream()
                .flatMap(process -> load(process).stream())
                .max(Comparator.comparingDouble(Load::percent))
                .map(ClientCpu::check);
    }

    private static Check check(Load busiest) {
        boolean passed = busiest.percent() <= LIMIT_PERCENT;
        return new Check(
                "client CPU",
                Optional.of(busiest.process()),
                busiest.percent(),
                LIMIT_PERCENT,
                "%",
                passed,
                String.format(
                        Locale.ROOT,
                        "process %s used %.0f %% of its processors%s",
                        busiest.process(),
                        busiest.percent(),
                        passed ? "" : ": the generator is the bottleneck; use fewer users or a larger machine"));
    }

    private static Optional<Load> load(MeasuredProcess process) {
        return process.resources()
                .cpuPercent()
                .map(readings -> mean(process.resources(), readings))
                .filter(percent -> !percent.isNaN())
                .map(percent ->
                        new Load(process.id(), percent / process.environment().cores()));
    }

    /** Over the steps in which users were at work, if that is known. */
    private static double mean(Resources resources, List<Double> readings) {
        return IntStream.range(0, readings.size())
                .filter(step -> readings.get(step) != null)
                .filter(step -> resources
                        .activeUsers()
                        .map(users -> users.get(step) != null && users.get(step) > 0)
                        .orElse(true))
                .mapToDouble(readings::get)
                .average()
                .orElse(Double.NaN);
    }
}
