package dev.dynamark.compare.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Result;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtavaExportTest {

    @Test
    void writesAColumnPerHistoryAndTheTestThatReadsIt() {
        OtavaExport export = OtavaExport.of(
                "nightly",
                Histories.of(List.of(MadeRuns.run(0, 100_000, Map.of()), MadeRuns.run(1, 200_000, Map.of()))));

        assertThat(export.tables()).hasSize(1);
        assertThat(export.tables().get(0).file()).isEqualTo("nightly.csv");
        assertThat(export.tables().get(0).csv()).isEqualTo("""
                        time,commit,run,dynamorm get (dataset small) mean ns,dynamorm get (dataset small) p50 ns,\
                        dynamorm get (dataset small) throughput 1/s,dynamorm get (dataset small) error-rate share
                        2026-01-02T03:04:05Z,c0ffee000123456789,run-00,100000.0,100031.0,10000.0,0.0
                        2026-01-03T03:04:05Z,c0ffee010123456789,run-01,200000.0,200063.0,5000.0,0.0
                        """);
        assertThat(export.configuration()).isEqualTo("""
                        tests:
                          "nightly":
                            type: csv
                            file: "nightly.csv"
                            time_column: time
                            attributes: [commit, run]
                            metrics:
                              "dynamorm get (dataset small) mean ns": {direction: -1}
                              "dynamorm get (dataset small) p50 ns": {direction: -1}
                              "dynamorm get (dataset small) throughput 1/s": {direction: 1}
                              "dynamorm get (dataset small) error-rate share": {direction: -1}
                        """);
    }

    @Test
    void leavesNoCellEmptyWhereHistoriesHaveOtherRuns() {
        Stream<Result> other = Stream.of(MadeRuns.run(7, 1_000, Map.of("shape", "a,\"b\"")));
        OtavaExport export = OtavaExport.of(
                "nightly",
                Histories.of(
                        Stream.concat(MadeRuns.shifted(3, 3).stream(), other).toList()));

        assertThat(export.tables()).extracting(OtavaExport.Table::name).containsExactly("nightly", "nightly-2");
        assertThat(export.tables().get(1).csv()).hasLineCount(2);
        assertThat(export.configuration()).contains("  \"nightly-2\":\n");
    }
}
