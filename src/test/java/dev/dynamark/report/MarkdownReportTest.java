package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {

    private static final Map<String, String> SMALL = Map.of("dataset", "small", "items", "1000", "shape", "order");
    private static final Map<String, String> LARGE = Map.of("dataset", "large", "items", "100000", "shape", "order");
    private static final List<String> BOTH = List.of("aws-sdk", "enhanced");

    @Test
    void putsContestantsOfAnOperationSideBySide() {
        Result result = new SampleResult()
                .contestants("aws-sdk,enhanced")
                .pairs(
                        SampleResult.pair(SMALL, "mean", 1.0701, 1.066, 1.0742),
                        SampleResult.pair(SMALL, "cpu", 1.2, 1.1, 1.3))
                .with(
                        SampleSeries.of("enhanced", "get")
                                .tags(SMALL)
                                .count(20_000)
                                .micros(214)
                                .cpuMicros(CpuSource.THREAD, 99.5)
                                .bytes(62_345)
                                .readUnits(0.5)
                                .build(),
                        SampleSeries.of("aws-sdk", "get")
                                .tags(SMALL)
                                .count(20_000)
                                .micros(200)
                                .cpuMicros(CpuSource.THREAD, 88)
                                .bytes(60_000)
                                .readUnits(0.5)
                                .build());

        assertThat(section(result, "### get"))
                .containsExactly(
                        "| contestant | ops/s | mean µs | p50 µs | p90 µs | p95 µs | p99 µs | p99.9 µs | success % |"
                                + " CPU µs/op | KB/op | units/op |    ratio | interval       | verdict |",
                        "| ---------- | ----: | ------: | -----: | -----: | -----: | -----: | -------: | --------: |"
                                + " --------: | ----: | -------: | -------: | -------------- | ------- |",
                        "| aws-sdk    | 5,000 |     200 |    200 |    400 |    600 |    800 |    1,000 |       100 |  "
                                + "    88.0 |  60.0 |    0.5 r | baseline |                |         |",
                        "| enhanced   | 4,673 |     214 |    214 |    428 |    642 |    856 |    1,070 |       100 |  "
                                + "    99.5 |  62.3 |    0.5 r |    1.070 | 1.066 to 1.074 | slower  |");
        assertThat(section(result, "### Ratios to aws-sdk, round by round"))
                .startsWith(
                        "| operation | contestant | metric | ratio | interval       | verdict | adjusted p | rounds |"
                                + " blocks | autocorrelation |",
                        "| --------- | ---------- | ------ | ----: | -------------- | ------- | ---------: | -----: |"
                                + " -----: | --------------: |",
                        "| get       | enhanced   | mean   | 1.070 | 1.066 to 1.074 | slower  | &lt; 0.001 |    300 | "
                                + "    30 |            1.25 |",
                        "| get       | enhanced   | cpu    |  1.20 | 1.10 to 1.30   | slower  | &lt; 0.001 |    300 | "
                                + "    30 |            1.25 |");
    }

    @Test
    void beginsWithTitleAndStatus() {
        assertThat(MarkdownReport.text(new SampleResult()
                        .with(SampleSeries.of("aws-sdk", "get").build())))
                .startsWith("# Dynamark results: CompareSimulation\n\n> Complete.\n\n| what ");
    }

    @Test
    void saysFirstThatARunIsNotWhole() {
        Validity broken = Validity.of(List.of(
                new Validity.Check("drift", Optional.of("enhanced"), 1.3, 1.1, "ratio", false, "it got | slower"),
                new Validity.Check("pauses", Optional.empty(), 1, 5, "%", true, "few")));
        Result partial = new SampleResult()
                .status(RunStatus.PARTIAL, "enhanced failed in warm-up:\nno table")
                .contestants("aws-sdk,enhanced")
                .validity(broken)
                .with(SampleSeries.of("aws-sdk", "get").build());

        assertThat(MarkdownReport.text(partial)).startsWith("""
            # Dynamark results: CompareSimulation

            > PARTIAL, without some of what was planned: enhanced failed in warm-up: no table
            >
            > No operation was recorded of enhanced.
            >
            > NOT VALID:
            >
            > drift (enhanced): it got \\| slower

            ## Is it valid?

            | check  |            | what was found   |
            | ------ | ---------- | ---------------- |
            | drift  | NOT PASSED | it got \\| slower |
            | pauses | passed     | few              |

            | what\
            """);
    }

    @Test
    void reportsARunThatMeasuredNothing() {
        Result nothing = new SampleResult()
                .status(RunStatus.ABORTED, "DynamoDB Local did not start")
                .with();

        assertThat(MarkdownReport.text(nothing))
                .contains("> ABORTED, before the end: DynamoDB Local did not start", "> Nothing was measured.")
                .contains("## Errors\n\nNone.\n", "## Environment", "## How to read it")
                .doesNotContain("## Results", "### Waits");
    }

    @Test
    void showsWhatOnlyFailed() {
        Result failed = new SampleResult()
                .contestants("aws-sdk,enhanced")
                .with(
                        SampleSeries.of("aws-sdk", "get").count(3).build(),
                        SampleSeries.of("aws-sdk", "get")
                                .outcome(Outcome.ERROR)
                                .count(1)
                                .error(
                                        FailureCategory.TIMEOUT,
                                        "ApiCallAttemptTimeoutException",
                                        "attempt timed out",
                                        1)
                                .build(),
                        SampleSeries.of("enhanced", "get")
                                .outcome(Outcome.ERROR)
                                .count(9)
                                .error(FailureCategory.CHECK_FAILED, "item", "not `found` <b>", 2)
                                .error(FailureCategory.THROTTLED, "ThrottlingException", "HTTP 400", 7)
                                .build());

        assertThat(section(failed, "### get"))
                .contains(
                        "| enhanced   |     – |       – |      – |      – |      – |      – |        – |      0.00 |  "
                                + "       – |     – |        – |        – | –        | –       |",
                        "- – under ops/s, mean µs: no operation succeeded")
                .anyMatch(line -> line.startsWith("| aws-sdk ") && line.contains("|     75.00 |"));
        assertThat(section(failed, "## Errors"))
                .containsExactly(
                        "| category     | contestant | operation | count | type                           | message   "
                                + "              |",
                        "| ------------ | ---------- | --------- | ----: | ------------------------------ |"
                                + " ----------------------- |",
                        "| throttled    | enhanced   | get       |     7 | ThrottlingException            | HTTP 400  "
                                + "              |",
                        "| timeout      | aws-sdk    | get       |     1 | ApiCallAttemptTimeoutException | attempt"
                                + " timed out       |",
                        "| check failed | enhanced   | get       |     2 | item                           | not"
                                + " \\`found\\` &lt;b&gt; |");
    }

    @Test
    void tellsProvokedAnswersApartFromSuccessesAndErrors() {
        Result result = new SampleResult()
                .with(
                        SampleSeries.of("aws-sdk", "get").count(50).build(),
                        SampleSeries.of("aws-sdk", "get")
                                .outcome(Outcome.EXPECTED)
                                .error(FailureCategory.EXPECTED, "read after delete", "expected: read after delete", 7)
                                .count(7)
                                .build(),
                        SampleSeries.of("aws-sdk", "get")
                                .outcome(Outcome.ERROR)
                                .error(FailureCategory.TIMEOUT, "Timeout", "timed out", 50)
                                .count(50)
                                .build());

        assertThat(section(result, "### get"))
                .anyMatch(line -> line.contains("| success % | expected |"))
                .anyMatch(line -> line.contains("|     50.00 |        7 |"));
        assertThat(section(result, "## Errors").toString()).contains("Timeout").doesNotContain("read after delete");
        assertThat(section(result, "### Expected"))
                .contains("| aws-sdk    | get       |     7 | read after delete          |");
        assertThat(ConsoleReport.text(result, StandardCharsets.UTF_8)).contains("expected");
    }

    @Test
    void hasOneTablePerScaleAndOperation() {
        Result result = new SampleResult()
                .contestants("aws-sdk,enhanced")
                .with(
                        SampleSeries.of("aws-sdk", "get")
                                .tags(SMALL)
                                .micros(100)
                                .build(),
                        SampleSeries.of("enhanced", "get")
                                .tags(SMALL)
                                .micros(110)
                                .build(),
                        SampleSeries.of("aws-sdk", "query")
                                .tags(with(SMALL, "page", "10"))
                                .micros(300)
                                .build(),
                        SampleSeries.of("aws-sdk", "get")
                                .tags(LARGE)
                                .micros(120)
                                .build(),
                        SampleSeries.of("enhanced", "get")
                                .tags(LARGE)
                                .micros(130)
                                .build());

        assertThat(MarkdownReport.text(result)
                        .lines()
                        .filter(line -> line.startsWith("## Results")
                                || line.equals("### get")
                                || line.startsWith("### query")))
                .containsExactly(
                        "## Results: small, 1,000 items, shape order",
                        "### get",
                        "### query, page 10",
                        "## Results: large, 100,000 items, shape order",
                        "### get");
        assertThat(MarkdownReport.text(result).lines().filter(line -> line.startsWith("| enhanced ")))
                .hasSize(2)
                .first()
                .asString()
                .contains("|     110 |");
    }

    @Test
    void takesRatiosOnlyFromTheSameScale() {
        Result result = new SampleResult()
                .contestants("aws-sdk,enhanced")
                .pairs(SampleResult.pair(SMALL, "mean", 1.5, 1.4, 1.6), SampleResult.pair(LARGE, "mean", 3, 2.9, 3.1))
                .with(
                        SampleSeries.of("aws-sdk", "get").tags(SMALL).build(),
                        SampleSeries.of("enhanced", "get").tags(SMALL).build(),
                        SampleSeries.of("aws-sdk", "get").tags(LARGE).build(),
                        SampleSeries.of("enhanced", "get").tags(LARGE).build());

        assertThat(MarkdownReport.text(result).lines().filter(line -> line.matches("\\| enhanced .* slower +\\|$")))
                .satisfiesExactly(
                        small -> assertThat(small).contains(" 1.50 | 1.40 to 1.60 |"),
                        large -> assertThat(large).contains(" 3.00 | 2.90 to 3.10 |"));
    }

    @Test
    void saysWhyCpuIsMissing() {
        Result result =
                new SampleResult().with(SampleSeries.of("aws-sdk", "get").build());

        assertThat(section(result, "### get"))
                .contains(
                        "- – under CPU µs/op: not measured; CPU time is read on the platform thread of a blocking"
                                + " call, and of the process over an asynchronous contestant's bursts of a round if they"
                                + " last 500 ms (setting bench.burst)",
                        "- – under KB/op: not measured; bytes are read on the platform thread of a blocking call, or of"
                                + " the process as its CPU time is, if no thread began or ended meanwhile");
    }

    @Test
    void keepsABaselineThatDroppedOut() {
        Result result = new SampleResult()
                .contestants("aws-sdk,enhanced,mine")
                .with(
                        SampleSeries.of("enhanced", "get").build(),
                        SampleSeries.of("mine", "get").build());

        assertThat(section(result, "### get"))
                .noneMatch(line -> line.contains("baseline |"))
                .contains(
                        "- – under ratio: no lock-step rounds, or too few, in which both this contestant and the baseline"
                                + " have it");
    }

    @Test
    void showsResponseTimesOfOpenLoads() {
        Result result = new SampleResult()
                .with(SampleSeries.of("aws-sdk", "get")
                        .count(2_000)
                        .micros(200)
                        .responseMicros(1_234)
                        .build());

        assertThat(section(result, "### get").get(0)).contains("| response p50 µs | response p99 µs |");
        assertThat(section(result, "### get").get(2)).contains("|           1,234 |           4,936 |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        39;     –;   –;   –;   –;     –
        40;     200; –;   –;   –;     –
        199;    200; –;   –;   –;     –
        200;    200; 400; –;   –;     –
        400;    200; 400; 600; –;     –
        1999;   200; 400; 600; –;     –
        2000;   200; 400; 600; 800;   –
        19999;  200; 400; 600; 800;   –
        20000;  200; 400; 600; 800;   1,000
        """)
    void showsPercentilesOnlyOfEnoughOperations(
            long count, String p50, String p90, String p95, String p99, String p999) {
        Result result = new SampleResult()
                .with(SampleSeries.of("aws-sdk", "get").count(count).build());

        List<String> table = section(result, "### get");

        assertThat(List.of(table.get(2).split(" *\\| *")).subList(3, 9))
                .containsExactly("200", p50, p90, p95, p99, p999);
        assertThat(table.stream().filter(line -> line.contains("too few successful operations")))
                .hasSize(p999.equals("–") ? 1 : 0);
    }

    @Test
    void keepsTheColumnOfResponseTimesOfFewArrivals() {
        Result result = new SampleResult()
                .with(SampleSeries.of("aws-sdk", "get")
                        .count(100)
                        .responseMicros(1_234)
                        .build());

        assertThat(section(result, "### get").get(2)).contains("|           1,234 |               – |");
    }

    @Test
    void explainsTheCpuTimeOfProcessesOnlyWhereThereIsOne() {
        SampleSeries series = SampleSeries.of("aws-sdk", "get");

        assertThat(MarkdownReport.text(new SampleResult()
                        .with(series.cpuMicros(CpuSource.THREAD, 10).build())))
                .contains("success %,", "`netty` or `crt`")
                .doesNotContain("`process`", "%%");
        assertThat(MarkdownReport.text(new SampleResult()
                        .with(series.cpuMicros(CpuSource.PROCESS, 10).build())))
                .contains("`process`");
    }

    @Test
    void showsWaitsAttemptsAndThrottles() {
        Result result = new SampleResult()
                .with(SampleSeries.of("aws-sdk", "put")
                        .count(100_000)
                        .cpuMicros(CpuSource.THREAD, 10)
                        .poolWaitMicros(12)
                        .backoffMicros(25_000)
                        .attempts(1.25)
                        .throttles(Map.of("TableWriteProvisionedThroughputExceeded", 3L))
                        .build());

        assertThat(section(result, "### Waits and attempts"))
                .containsExactly(
                        "| operation | contestant | operations | warm-up | burst | CPU source | attempts/op | pool"
                                + " wait p50 µs | pool wait p99 µs | back-off mean µs | throttled                         "
                                + "        |",
                        "| --------- | ---------- | ---------: | ------: | ----: | ---------- | ----------: |"
                                + " ---------------: | ---------------: | ---------------: |"
                                + " ----------------------------------------- |",
                        "| put       | aws-sdk    |    100,000 |     300 |    50 | thread     |        1.25 |         "
                                + "    12.0 |             48.0 |           25,000 |"
                                + " TableWriteProvisionedThroughputExceeded 3 |");
    }

    @Test
    void escapesNamesEverywhere() {
        String name = "a|`b`\n<i>";
        Result result = new SampleResult()
                .contestants(name)
                .gatlingReports("compare-2026/<index>.html")
                .with(SampleSeries.of(name, name).tags(Map.of("dataset", name)).build());

        String report = MarkdownReport.text(result);

        assertThat(report)
                .contains(
                        "## Results: a\\|\\`b\\` &lt;i&gt;\n",
                        "### a\\|\\`b\\` &lt;i&gt;\n",
                        "| a\\|\\`b\\` &lt;i&gt; |")
                .contains("[compare-2026/&lt;index&gt;.html](<compare-2026/%3Cindex%3E.html>)")
                .doesNotContain("<i>");
    }

    private static Map<String, String> with(Map<String, String> tags, String name, String value) {
        Map<String, String> more = new HashMap<>(tags);
        more.put(name, value);
        return more;
    }

    /** The lines below a heading up to the next one, without empty ones. */
    private static List<String> section(Result result, String heading) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : MarkdownReport.text(result).lines().toList()) {
            if (line.startsWith("#")) {
                inside = line.equals(heading);
            } else if (inside && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
