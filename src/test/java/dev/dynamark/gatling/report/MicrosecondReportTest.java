package dev.dynamark.gatling.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import io.gatling.charts.stats.GeneralStats;
import io.gatling.charts.stats.Group;
import io.gatling.charts.stats.LogFileData;
import io.gatling.commons.stats.Status;
import io.gatling.core.config.GatlingConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

class MicrosecondReportTest {

    private static final long SEED = 7;
    private static final SeriesKey GET = SeriesKey.of("aws-sdk", "get");
    private static final SeriesKey OTHER_GET = SeriesKey.of("dynamorm", "get");
    private static final SeriesKey SCAN = SeriesKey.of("aws-sdk", "scan");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void tellsTheRecordersCountsAndPercentiles() {
        Result result = lockStep(40);
        LogFileData data = MicrosecondReport.data(result, GatlingConfiguration.load());

        assertThat(result.series()).hasSize(3).allSatisfy(series -> {
            GeneralStats stats = stats(data, series);
            assertThat(stats.count()).isEqualTo(series.count());
            assertThat(stats.max()).isEqualTo(micros(series.latencyNs().max()));
            assertThat((double) stats.mean())
                    .isCloseTo(
                            series.latencyNs().mean() / 1e3,
                            within(1 + series.latencyNs().mean() / 1e6));
            assertThat(exact(result, series, 50))
                    .isEqualTo(micros(series.latencyNs().p50()));
            assertThat(exact(result, series, 99))
                    .isEqualTo(micros(series.latencyNs().p99()));
            assertThat(percentile(stats, 50))
                    .isEqualTo(micros(series.latencyNs().p50()));
            assertThat(percentile(stats, 99))
                    .isEqualTo(micros(series.latencyNs().p99()));
        });
    }

    @Test
    void keepsTheTimeOfTheRunHoweverLongOperationsLast() {
        try (RecordedRun run = new RecordedRun("Made", 10_000)) {
            // A tenth of a second would be 100 s of a log, a minute 16 hours.
            run.burst(SCAN, 0, 1_000, 10, () -> 100_000_000);
            run.burst(SCAN, 5, 9_000, 1, () -> 900_000_000);
            run.burst(GET, 0, 3_000, 1, () -> 60_000_000_000L);
            LogFileData data = MicrosecondReport.data(run.result(), GatlingConfiguration.load());

            assertThat(data.runInfo().injectEnd() - data.runInfo().injectStart())
                    .isEqualTo(10_000);
            Series scan = run.result().series().get(0);
            assertThat(stats(data, scan).max())
                    .isEqualTo(micros(scan.latencyNs().max()));
            assertThat(starts(data, scan)).containsEntry(1_500, 1).containsEntry(8_500, 1);
            assertThat(stats(data, scan).meanRequestsPerSec()).isEqualTo(1.1);
        }
    }

    @Test
    void placesOperationsInTheirBlocks() {
        Result result = lockStep(40);
        LogFileData data = MicrosecondReport.data(result, GatlingConfiguration.load());
        Series get = result.series().get(0);

        // 40 rounds, five a block, one each 500 ms: ten operations a round, twenty a second.
        // Gatling's first step is half as long as the others, its last by half longer.
        assertThat(starts(data, get).entrySet().stream()
                        .filter(entry -> entry.getKey() > 1_000 && entry.getKey() < 19_000))
                .hasSize(18)
                .allSatisfy(entry -> assertThat(entry.getValue()).isBetween(19, 21));
    }

    @Test
    void repeatsItself() {
        Result result = lockStep(10);

        assertThat(operations(result)).isEqualTo(operations(result));
    }

    @Test
    void tellsFailuresWithTheirMessages() {
        try (RecordedRun run = new RecordedRun("Made", 4_000)) {
            run.burst(GET, 0, 0, 50, () -> 1_000_000);
            run.failure(GET, 0, 100, 5_000_000, "throttled");
            run.failure(GET, 1, 200, 5_000_000, "timed out");
            run.failure(GET, 20, 3_900, 5_000_000, "throttled");
            run.burst(GET, 20, 3_000, 50, () -> 1_000_000);
            List<RecordedOperation> operations = operations(run.result());

            assertThat(operations).hasSize(103);
            assertThat(operations.stream().flatMap(operation -> operation.failure().stream()))
                    .containsExactlyInAnyOrder("throttled", "throttled", "timed out");
            assertThat(operations.stream()
                            .filter(operation -> operation.failure().isPresent())
                            .filter(operation -> operation.startMs() >= 3_000))
                    .as("a block with a failure ends when the next one begins, failures or not")
                    .hasSize(1);
        }
    }

    @Test
    void drawsPagesThatSayWhatTheirFiguresAre() throws IOException {
        Result result = lockStep(10);

        Path page = MicrosecondReport.draw(result, folder.resolve("micros"));

        assertThat(page).isEqualTo(folder.resolve("micros/index.html")).exists();
        assertThat(pages()).hasSizeGreaterThan(5).allSatisfy(document -> {
            assertThat(document.title()).startsWith("Figures labelled ms are µs.");
            assertThat(document.selectFirst(".article [role=note]").text())
                    .contains("One millisecond of response time in this report is one microsecond");
        });
        Document index = Jsoup.parse(page.toFile());
        assertThat(index.selectFirst(".simulation-information-container").text())
                .contains("Duration: 5s")
                .contains("ms are µs", "Run made-1");
        assertThat(index.selectFirst(".onglet").text()).isEqualTo("Made in microseconds");
        assertThat(index.select("td.col-1").eachText())
                .anyMatch(name -> name.contains("aws-sdk"))
                .anyMatch(name -> name.contains("dynamorm"));
        assertThat(index.select("tr#ROOT td.col-2").text())
                .isEqualTo(String.valueOf(MicrosecondReport.operations(result)));
    }

    @Test
    void leavesTextOfTheRunText() throws IOException {
        String bad = "\"'</script><script>alert(1)</script><img src=x>\\";
        try (RecordedRun run = new RecordedRun(bad, 1_000)) {
            SeriesKey key = new SeriesKey(bad, bad, Map.of());
            run.burst(key, 0, 0, 5, () -> 1_000_000);
            run.failure(key, 0, 100, 5_000_000, bad);
            MicrosecondReport.draw(run.result(), folder.resolve("micros"));
        }

        assertThat(pages()).isNotEmpty().allSatisfy(document -> {
            assertThat(document.select("img[src=x]")).isEmpty();
            assertThat(document.select("script").eachText()).noneMatch(script -> script.startsWith("alert(1)"));
            assertThat(document.html()).doesNotContain("<script>alert(1)");
        });
    }

    @Test
    void tellsTagsOnlyWhereTheyDiffer() {
        SeriesKey small = new SeriesKey("a", "get", Map.of("dataset", "small", "items", "1000", "shape", "order"));
        SeriesKey large = new SeriesKey("a", "get", Map.of("dataset", "large", "items", "9000", "shape", "order"));
        SeriesKey ten = new SeriesKey("a", "query", Map.of("dataset", "small", "items", "1000", "page", "10"));
        SeriesKey one = new SeriesKey("a", "query", Map.of("dataset", "small", "items", "1000", "page", "1"));
        try (RecordedRun run = new RecordedRun("Made", 1_000)) {
            Stream.of(small, large, ten, one).forEach(key -> run.burst(key, 0, 0, 1, () -> 1_000));
            RequestNames names = new RequestNames(run.result());

            assertThat(names.of(small).groups()).containsExactly("small", "get");
            assertThat(names.of(large).groups()).containsExactly("large", "get");
            assertThat(names.of(ten).groups()).containsExactly("query, page 10");
            assertThat(names.of(one).contestant()).isEqualTo("a");
        }
    }

    /** Every 500 ms a round: ten gets of two contestants and one scan. */
    private Result lockStep(int rounds) {
        try (RecordedRun run = new RecordedRun("Made", rounds * 500L)) {
            for (int round = 0; round < rounds; round++) {
                long at = round * 500L;
                run.burst(GET, round, at, 10, () -> 400_000 + random.nextInt(80_000));
                run.burst(OTHER_GET, round, at + 100, 10, () -> 12_000 + random.nextInt(5_000));
                run.burst(SCAN, round, at + 200, 1, () -> 100_000_000 + random.nextInt(50_000_000));
            }
            return run.result();
        }
    }

    private static List<RecordedOperation> operations(Result result) {
        List<RecordedOperation> operations = new ArrayList<>();
        new RecordedOperations(result, TimeAxis.of(result)).forEach(operations::add);
        return operations;
    }

    private static int exact(Result result, Series series, double percent) {
        List<Integer> micros = operations(result).stream()
                .filter(operation ->
                        operation.name().equals(new RequestName(List.of(series.operation()), series.contestant())))
                .map(RecordedOperation::micros)
                .sorted()
                .toList();
        return micros.get((int) Math.ceil(percent / 100 * micros.size()) - 1);
    }

    private static int micros(long nanos) {
        return (int) Math.round(nanos / 1e3);
    }

    private static Option<Group> group(Series series) {
        return Option.apply(new Group(
                CollectionConverters.asScala(List.of(series.operation())).toList()));
    }

    private static GeneralStats stats(LogFileData data, Series series) {
        Option<Status> any = Option.empty();
        return data.requestGeneralStats(Option.apply(series.contestant()), group(series), any)
                .get();
    }

    private static int percentile(GeneralStats stats, double rank) {
        return ((Number) stats.percentile().apply(rank)).intValue();
    }

    /** Requests started, by the middle of each second. */
    private static Map<Integer, Integer> starts(LogFileData data, Series series) {
        Map<Integer, Integer> starts = new java.util.TreeMap<>();
        CollectionConverters.asJava(data.numberOfRequestsPerSecond(Option.apply(series.contestant()), group(series)))
                .forEach(plot -> starts.put(plot.time(), plot.oks()));
        return starts;
    }

    private List<Document> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("micros"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(MicrosecondReportTest::parsed)
                    .toList();
        }
    }

    private static Document parsed(Path page) {
        try {
            return Jsoup.parse(page.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
