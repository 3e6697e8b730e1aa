package dev.dynamark.gatling.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/**
 * Every operation that a result tells of: as many as were recorded, as long as its histograms say. Within a block,
 * which carries no order, operations stand at equal distances in an order drawn from the run's seed, so that no chart over
 * time shows the histogram's own order.
 */
final class RecordedOperations {

    private final Result result;
    private final TimeAxis axis;
    private final RequestNames names;
    private final SplittableRandom random;

    RecordedOperations(Result result, TimeAxis axis) {
        this.result = result;
        this.axis = axis;
        this.names = new RequestNames(result);
        this.random = new SplittableRandom(result.run().seed());
    }

    void forEach(Consumer<RecordedOperation> each) {
        Map<SeriesKey, List<Series>> byKey =
                result.series().stream().collect(groupingBy(Series::key, LinkedHashMap::new, toList()));
        byKey.forEach((key, outcomes) -> {
            BlockSpans spans = new BlockSpans(outcomes, axis);
            outcomes.forEach(series -> forEach(series, spans, each));
        });
    }

    private void forEach(Series series, BlockSpans spans, Consumer<RecordedOperation> each) {
        RequestName name = names.of(series.key());
        Failures failures = new Failures(series);
        for (Block block : series.blocks()) {
            BlockSpans.Span span = spans.of(block);
            int[] micros = micros(Histograms.decode(block.histogram()));
            shuffle(micros);
            for (int i = 0; i < micros.length; i++) {
                double startMs = span.at((i + 0.5) / micros.length);
                each.accept(new RecordedOperation(name, startMs, micros[i], failures.next()));
            }
        }
    }

    /** Of each value the upper end of its bucket, which is what percentiles in all our reports tell. */
    private static int[] micros(Histogram histogram) {
        int[] micros = new int[Math.toIntExact(histogram.getTotalCount())];
        int next = 0;
        for (HistogramIterationValue value : histogram.recordedValues()) {
            int rounded = Math.toIntExact(Math.round(value.getValueIteratedTo() / 1e3));
            for (long n = value.getCountAddedInThisIterationStep(); n > 0; n--) {
                micros[next++] = rounded;
            }
        }
        return micros;
    }

    private void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }
}
