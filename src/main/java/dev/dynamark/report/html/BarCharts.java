package dev.dynamark.report.html;

import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import dev.dynamark.report.Figures;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What an operation cost, one chart a figure that anybody has. Stateless. */
final class BarCharts {

    private record Cost(
            String name, String title, Function<Series, Optional<Double>> of, DoubleFunction<String> text) {}

    private static final List<Cost> COSTS = List.of(
            new Cost("cpu", "CPU, µs/op", Series::cpuNsPerOp, Figures::micros),
            new Cost("bytes", "Allocated, KB/op", Series::allocatedBytesPerOp, Figures::kilobytes),
            new Cost("read", "Read units/op", Series::readUnitsPerOp, Figures::units),
            new Cost("write", "Write units/op", Series::writeUnitsPerOp, Figures::units),
            new Cost("usd", "US dollars per million", Series::usdPerMillion, Figures::number),
            new Cost("attempts", "HTTP requests/op", Series::attemptsPerOp, Figures::number),
            new Cost("pool", "Mean wait for a pool thread, µs/burst", mean(Series::poolWaitNs), Figures::micros),
            new Cost("backoff", "Mean pause before a retry, µs", mean(Series::backoffNs), Figures::micros));

    private BarCharts() {}

    private record Value(Mark mark, double number) {}

    private static Function<Series, Optional<Double>> mean(Function<Series, Optional<Distribution>> waits) {
        return series -> waits.apply(series).map(Distribution::mean);
    }

    static List<BarChart> of(String id, OperationTables operation, Marks marks) {
        List<BarChart> charts = new ArrayList<>();
        for (Cost cost : COSTS) {
            List<Value> values = operation.series().stream()
                    .filter(series -> series.outcome() == Outcome.OK)
                    .flatMap(series ->
                            cost
                                    .of()
                                    .apply(series)
                                    .map(value -> new Value(marks.get(series.contestant()), value))
                                    .stream())
                    .toList();
            if (values.stream().anyMatch(value -> value.number() > 0)) {
                charts.add(chart(id + "-" + cost.name(), operation.title(), cost, values));
            }
        }
        return charts;
    }

    private static BarChart chart(String id, String operation, Cost cost, List<Value> values) {
        double most = values.stream().mapToDouble(Value::number).max().orElse(0);
        Axis axis = Axis.linear(most, 0, LineChart.Frame.WIDTH);
        return new BarChart(
                id,
                cost.title(),
                cost.title() + " of each contestant in " + Texts.onOneLine(operation) + ".",
                IntStream.range(0, values.size())
                        .mapToObj(index -> new BarChart.Bar(
                                values.get(index).mark(),
                                cost.text().apply(values.get(index).number()),
                                Texts.place(axis.at(values.get(index).number())),
                                index))
                        .toList());
    }
}
