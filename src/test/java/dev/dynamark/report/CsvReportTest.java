package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpleflatmapper.lightningcsv.CsvParser;

/** What a spreadsheet or a script reads is what the result says. */
class CsvReportTest {

    private static final Map<String, String> SMALL = Map.of("dataset", "small");

    /** Columns beside the names of the same figures in {@code result.json}. */
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("contestant", "/contestant"),
            Map.entry("operation", "/operation"),
            Map.entry("outcome", "/outcome"),
            Map.entry("tag_dataset", "/tags/dataset"),
            Map.entry("operations", "/count"),
            Map.entry("warm_up_operations", "/warmUpCount"),
            Map.entry("checked_operations", "/checkedCount"),
            Map.entry("burst_operations", "/burst"),
            Map.entry("users", "/users"),
            Map.entry("sum_ns", "/sumNs"),
            Map.entry("active_ns", "/activeNs"),
            Map.entry("throughput_per_second", "/throughputPerSecond"),
            Map.entry("latency_mean_ns", "/latencyNs/mean"),
            Map.entry("latency_p999_ns", "/latencyNs/p999"),
            Map.entry("response_p99_ns", "/responseNs/p99"),
            Map.entry("pool_wait_p50_ns", "/poolWaitNs/p50"),
            Map.entry("backoff_max_ns", "/backoffNs/max"),
            Map.entry("cpu_ns_per_operation", "/cpuNsPerOp"),
            Map.entry("cpu_source", "/cpuSource"),
            Map.entry("allocated_bytes_per_operation", "/allocatedBytesPerOp"),
            Map.entry("attempts_per_operation", "/attemptsPerOp"),
            Map.entry("throttled_requests", "/throttles/total"),
            Map.entry("read_units_per_operation", "/readUnitsPerOp"),
            Map.entry("write_units_per_operation", "/writeUnitsPerOp"));

    @TempDir
    Path folder;

    @Test
    void equalsTheResultDocument() throws IOException {
        Result result = new SampleResult()
                .contestants("aws-sdk,enhanced")
                .with(
                        SampleSeries.of("aws-sdk", "get")
                                .tags(SMALL)
                                .micros(201.7)
                                .responseMicros(300)
                                .poolWaitMicros(4)
                                .backoffMicros(5)
                                .cpuMicros(CpuSource.THREAD, 90.123)
                                .bytes(1_234.5)
                                .attempts(1)
                                .throttles(Map.of("total", 3L))
                                .readUnits(0.5)
                                .writeUnits(0)
                                .build(),
                        SampleSeries.of("enhanced", "get").count(7).build(),
                        SampleSeries.of("enhanced", "get")
                                .outcome(Outcome.ERROR)
                                .error(FailureCategory.SERVER, "X", "y", 2)
                                .build());
        ResultFile.write(folder.resolve("result.json"), result);

        CsvReport.write(folder.resolve("results.csv"), ResultFile.read(folder.resolve("result.json")));

        JsonNode series = new ObjectMapper()
                .readTree(folder.resolve("result.json").toFile())
                .get("series");
        List<Map<String, String>> rows = rows(Files.readString(folder.resolve("results.csv")));
        assertThat(rows).hasSize(series.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            JsonNode one = series.get(i);
            FIGURES.forEach((column, pointer) -> assertThat(row)
                    .as(column)
                    .containsEntry(column, one.at(pointer).asText("")));
        }
    }

    @Test
    void leavesEmptyWhatIsAbsentAndWritesZeroWhereItIsZero() {
        List<Map<String, String>> rows = rows(CsvReport.text(new SampleResult()
                .with(
                        SampleSeries.of("aws-sdk", "get").writeUnits(0).build(),
                        SampleSeries.of("aws-sdk", "put").tags(SMALL).build())));

        assertThat(rows.get(0))
                .containsEntry("write_units_per_operation", "0.0")
                .containsEntry("read_units_per_operation", "")
                .containsEntry("response_p50_ns", "")
                .containsEntry("tag_dataset", "")
                .containsEntry("mean_ratio", "");
        assertThat(rows.get(1)).containsEntry("tag_dataset", "small");
    }

    @Test
    void tellsTheRatioOfSuccessesOnly() {
        List<Map<String, String>> rows = rows(CsvReport.text(new SampleResult()
                .pairs(
                        SampleResult.pair(SMALL, "p50", 2, 1, 3),
                        SampleResult.pair(Map.of("dataset", "large"), "mean", 4, 3, 5),
                        SampleResult.pair(SMALL, "mean", 1.07, 1.06, 1.08))
                .with(
                        SampleSeries.of("enhanced", "get").tags(SMALL).build(),
                        SampleSeries.of("enhanced", "get")
                                .tags(SMALL)
                                .outcome(Outcome.ERROR)
                                .build())));

        assertThat(rows.get(0))
                .containsEntry("baseline", "aws-sdk")
                .containsEntry("mean_ratio", "1.07")
                .containsEntry("mean_ratio_low", "1.06")
                .containsEntry("mean_ratio_high", "1.08")
                .containsEntry("mean_ratio_confidence", "0.95")
                .containsEntry("mean_verdict", "slower");
        assertThat(rows.get(1)).containsEntry("mean_ratio", "").containsEntry("mean_verdict", "");
    }

    @Test
    void quotesAsTheStandardAsks() {
        String awkward = "say \"a, b\"\r\nand c";

        String text = CsvReport.text(
                new SampleResult().with(SampleSeries.of(awkward, "get").build()));

        assertThat(text).contains(",\"say \"\"a, b\"\"\r\nand c\",get,ok,").endsWith("\r\n");
        assertThat(rows(text).get(0)).containsEntry("contestant", awkward);
    }

    @Test
    void isNamesAloneIfNothingWasMeasured() {
        assertThat(rows(CsvReport.text(new SampleResult().with()))).isEmpty();
    }

    private static List<Map<String, String>> rows(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<String[]> lines = new ArrayList<>();
            CsvParser.iterator(text).forEachRemaining(lines::add);
            String[] names = lines.get(0);
            for (String[] line : lines.subList(1, lines.size())) {
                assertThat(line).hasSameSizeAs(names);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    assertThat(row.put(names[i], line[i]))
                            .as("second column %s", names[i])
                            .isNull();
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
