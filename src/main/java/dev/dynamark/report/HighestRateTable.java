package dev.dynamark.report;

import dev.dynamark.measure.HighestRate;
import dev.dynamark.measure.HighestRate.Step;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The highest rates that kept a limit, as a table. Stateless. */
final class HighestRateTable {

    private static final String NONE_KEPT = "no rate that was tried kept the limit";
    private static final String NONE_BROKE = "no rate that was tried broke the limit: the true one may be higher";

    private HighestRateTable() {}

    /** Empty if the run did not look for them. */
    static Optional<Grid> grid(Result result) {
        List<HighestRate> rates = result.highestRates();
        SeriesNames names =
                new SeriesNames(rates.stream().map(HighestRateTable::key).toList());
        return rates.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.<HighestRate>empty()
                        .words("operation", rate -> names.operation(key(rate)))
                        .words("contestant", HighestRate::contestant)
                        .figures("highest rate/s", rate -> rate.ratePerSecond().map(Figures::number), NONE_KEPT)
                        .figures("response p99 ms", kept(HighestRateTable::p99), NONE_KEPT)
                        .figures("failed", kept(HighestRateTable::failed), NONE_KEPT)
                        .figures(
                                "broken at/s",
                                broken(step -> Optional.of(Figures.number(step.ratePerSecond()))),
                                NONE_BROKE)
                        .figures("its p99 ms", broken(HighestRateTable::p99), NONE_BROKE)
                        .figures("its failed", broken(HighestRateTable::failed), NONE_BROKE)
                        .figures(
                                "steps",
                                rate -> Optional.of(Figures.count(rate.steps().size())),
                                "")
                        .grid(rates));
    }

    /** What the rates had to keep. */
    static String meaning(Result result) {
        HighestRate any = result.highestRates().get(0);
        return "The highest rate of arrivals at which 99 % of the responses, from the intended start, took at most "
                + Figures.number(any.p99LimitNs() / 1e6) + " ms and at most "
                + Figures.number(any.errorLimitPercent())
                + " % failed. A step ends as soon as it has broken that, so its p99 may have become worse still.";
    }

    private static SeriesKey key(HighestRate rate) {
        return new SeriesKey(rate.contestant(), rate.operation(), rate.tags().orElse(Map.of()));
    }

    private static Function<HighestRate, Optional<String>> kept(Function<Step, Optional<String>> cell) {
        return rate -> rate.kept().flatMap(cell);
    }

    private static Function<HighestRate, Optional<String>> broken(Function<Step, Optional<String>> cell) {
        return rate -> rate.broken().flatMap(cell);
    }

    private static Optional<String> p99(Step step) {
        return step.responseP99Ns().map(nanos -> Figures.number(nanos / 1e6));
    }

    private static Optional<String> failed(Step step) {
        return Optional.of(Figures.count(step.failed()));
    }
}
