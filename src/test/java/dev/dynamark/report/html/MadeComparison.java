package dev.dynamark.report.html;

import dev.dynamark.compare.runs.NamedResult;
import dev.dynamark.compare.runs.Rules;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.compare.runs.Tolerance;
import dev.dynamark.compare.shifts.ChangePoints;
import dev.dynamark.compare.shifts.Histories;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.Shifts;
import dev.dynamark.measure.Result;
import dev.dynamark.report.ShiftReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two runs of any size compared, the same for the same size: some figures worse, some better, some as they were. */
record MadeComparison(RunComparison comparison, ShiftReport history) {

    private static final double[] FACTORS = {1, 1.3, 0.7, 1.05, 1.15};

    static MadeComparison of(int contestants, int operations) {
        return of(names("contestant", contestants), names("operation", operations), any -> any);
    }

    /** @param further what else is so of the newer run */
    static MadeComparison of(List<String> contestants, List<String> operations, UnaryOperator<SampleRun> further) {
        SampleRun base = SampleRun.of(1);
        SampleRun now = SampleRun.of(2).commit("4567def");
        int number = 0;
        for (String operation : operations) {
            for (String contestant : contestants) {
                double micros = 100 + 10 * number;
                base.with(SampleTimes.of(contestant, operation).micros(micros));
                now.with(SampleTimes.of(contestant, operation).micros(micros * FACTORS[number++ % FACTORS.length]));
            }
        }
        return of(base.result(), further.apply(now).result());
    }

    /** In which nothing ever succeeded. */
    static MadeComparison ofErrorsOnly() {
        return of(failing(1), failing(2));
    }

    private static Result failing(int seed) {
        return SampleRun.of(seed)
                .with(
                        SampleTimes.of("aws-sdk", "get").blocks(0).failed(20),
                        SampleTimes.of("dynamorm", "get").blocks(0).failed(10L * seed))
                .result();
    }

    static MadeComparison of(Result base, Result now) {
        return of(List.of(base), List.of(now));
    }

    static MadeComparison of(List<Result> base, List<Result> now) {
        Rules rules = new Rules(0.1, 0.99, Optional.empty(), Set.of(Tolerance.ANY_ENVIRONMENT));
        return new MadeComparison(
                RunComparison.of(side("base", base), side("new", now), rules),
                shifts(Stream.of(base, now).flatMap(List::stream).toList()));
    }

    private static Side side(String label, List<Result> results) {
        return new Side(
                label,
                results.stream()
                        .map(each ->
                                new NamedResult("target/dynamark/" + each.run().id() + "/result.json", each))
                        .toList());
    }

    static ShiftReport shifts(List<Result> results) {
        List<History> histories = Histories.of(results);
        return new ShiftReport(
                histories, new Shifts(new ChangePoints(ChangePoints.USUAL_CHANCE), 1).of(histories), 0.01);
    }

    String page() {
        return RunsReport.text(comparison, history);
    }

    private static List<String> names(String what, int count) {
        return IntStream.range(0, count).mapToObj(i -> what + "-" + i).toList();
    }
}
