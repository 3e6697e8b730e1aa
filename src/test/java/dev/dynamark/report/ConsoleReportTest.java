package dev.dynamark.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static final Map<String, String> SMALL = Map.of("dataset", "small", "items", "1000");

    private static final Result TWO = new SampleResult()
            .contestants("aws-sdk,enhanced")
            .pairs(SampleResult.pair(SMALL, "mean", 1.0751, 1.068, 1.082))
            .with(
                    SampleSeries.of("aws-sdk", "get")
                            .tags(SMALL)
                            .micros(200)
                            .readUnits(0.5)
                            .build(),
                    SampleSeries.of("enhanced", "get")
                            .tags(SMALL)
                            .micros(214)
                            .cpuMicros(CpuSource.THREAD, 99)
                            .bytes(62_345)
                            .build());

    @Test
    void showsEveryOperationInOneTable() {
        assertThat(ConsoleReport.text(TWO, UTF_8)).isEqualTo("""
                        Complete.

                        small, 1,000 items, baseline aws-sdk
                        operation  contestant  ops/s  mean µs  p50 µs  p99 µs  ok %  CPU µs    KB  units     ratio  verdict
                        get        aws-sdk     5,000      200     200       –   100       –     –  0.5 r  baseline
                        get        enhanced    4,673      214     214       –   100    99.0  62.3      –     1.075  slower
                        – under p99 µs: too few successful operations; p50 needs 40, p90 200, p95 400, p99 2,000, p99.9 20,000
                        """);
    }

    @Test
    void replacesWhatTheConsoleCannotShow() {
        String ascii = ConsoleReport.text(TWO, US_ASCII);

        assertThat(ascii.chars()).allMatch(each -> each < 128);
        assertThat(ascii).contains("mean us", "1.075  slower", "  -     -  0.5 r");
    }

    @Test
    void isNeverWiderThanAConsole() {
        String longName = "a-repository-of-orders-with-a-name-that-goes-on-and-on-and-on-".repeat(3);
        Result result = new SampleResult()
                .status(RunStatus.PARTIAL, "word ".repeat(60) + "x".repeat(300))
                .contestants("aws-sdk," + longName)
                .with(
                        SampleSeries.of(longName, longName)
                                .tags(Map.of("dataset", longName))
                                .count(1_000_000)
                                .micros(199_999)
                                .responseMicros(199_999)
                                .cpuMicros(CpuSource.PROCESS, 899_999)
                                .bytes(9e7)
                                .readUnits(12.5)
                                .writeUnits(2)
                                .build(),
                        SampleSeries.of(longName, longName)
                                .tags(Map.of("dataset", longName))
                                .outcome(Outcome.ERROR)
                                .error(FailureCategory.SERVER, longName, longName, 1)
                                .build());

        assertThat(ConsoleReport.text(result, UTF_8).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(ConsoleReport.WIDTH));
    }

    @Test
    void listsTheMostFrequentErrors() {
        SampleSeries failed = SampleSeries.of("aws-sdk", "get").outcome(Outcome.ERROR);
        for (int kind = 1; kind <= 12; kind++) {
            failed.error(FailureCategory.CLIENT, "Kind" + kind, "\u001b[31mHTTP 400", kind);
        }

        String text = ConsoleReport.text(new SampleResult().with(failed.build()), UTF_8);

        assertThat(text).contains("Kind12", "Kind3", "and 2 kinds more").doesNotContain("Kind2 ", "\u001b");
    }

    @Test
    void saysThatNothingWasMeasured() {
        assertThat(ConsoleReport.text(
                        new SampleResult().status(RunStatus.ABORTED, "no table").with(), UTF_8))
                .isEqualTo("ABORTED, before the end: no table\nNothing was measured.\n");
    }
}
