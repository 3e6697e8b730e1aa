package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Result;
import dev.dynamark.report.html.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operations cost, and what trying again took, in every form of output. */
class CapacityReportTest {

    private static final Map<String, String> SMALL = Map.of("dataset", "small");

    @Test
    void showsUnitsAndPriceBesideEachOther() {
        String text = MarkdownReport.text(result(0));

        assertThat(text)
                .contains("### Capacity and cost, prices of us-east-1 standard on-demand, 2026-07-30\n")
                .contains(
                        "| get       | aws-sdk    |         0.5 r + 0 w |   0.5 r + 0 w |               100 |         0 |"
                                + "       0.063 |")
                .doesNotContain("told other units");
        assertThat(ConsoleReport.text(result(0), StandardCharsets.UTF_8)).doesNotContain("Capacity");
        assertThat(HtmlReport.text(result(0)))
                .contains("<h3>Capacity and cost, prices of us-east-1 standard on-demand, 2026-07-30</h3>");
        assertThat(CsvReport.text(result(0)))
                .contains("usd_per_million_operations", "calculated_read_units_per_operation", "0.0625");
    }

    @Test
    void saysOnTopThatAnswersToldSomethingElse() {
        String line = "Capacity: 3 of 100 requests told other units than DynamoDB's rules give, such as aws-sdk get,"
                + " GetItem: calculated 0.5 r, told 1.0 r.";

        assertThat(MarkdownReport.text(result(3))).contains("> " + line);
        assertThat(ConsoleReport.text(result(3), StandardCharsets.UTF_8).replace('\n', ' '))
                .contains(line);
    }

    @Test
    void saysNothingOfCapacityThatNobodyCalculated() {
        Result without = new SampleResult()
                .with(SampleSeries.of("aws-sdk", "get")
                        .tags(SMALL)
                        .readUnits(0.5)
                        .build());

        assertThat(MarkdownReport.text(without)).doesNotContain("### Capacity").doesNotContain("USD/million |");
    }

    @Test
    void showsHowMuchOfTheLatencyWasBackOff() {
        Result retried = new SampleResult()
                .with(SampleSeries.of("aws-sdk", "get")
                        .tags(SMALL)
                        .micros(200)
                        .attempts(1.5)
                        .retries(0.5, 50)
                        .throttles(Map.of("TableReadProvisionedThroughputExceeded", 500L))
                        .build());

        assertThat(MarkdownReport.text(retried))
                .contains("retries/op", "back-off µs/op", "back-off % of mean", "|               25.0 |")
                .contains("TableReadProvisionedThroughputExceeded 500");
        assertThat(CsvReport.text(retried))
                .contains("retries_per_operation,backoff_ns_per_operation,throttled_requests,throttled_by_reason")
                .contains("0.5,50000.0,500,TableReadProvisionedThroughputExceeded 500");
    }

    private static Result result(long different) {
        return new SampleResult()
                .with(SampleSeries.of("aws-sdk", "get")
                        .tags(SMALL)
                        .capacity(0.5, 0.0625, different)
                        .build());
    }
}
