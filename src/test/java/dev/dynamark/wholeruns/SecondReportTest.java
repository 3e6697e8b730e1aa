package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.simulations.CompareSimulation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gatling's report in microseconds of real runs, beside what the recorder says. */
class SecondReportTest {

    private static final String COMPARE = CompareSimulation.class.getName();

    @TempDir
    private Path folder;

    @Test
    void isTheRunInMicroseconds() throws IOException {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "contestants", "aws-sdk,enhanced",
                        "operations", "get,query,scan",
                        "warmUp", "1s",
                        "rounds", "12",
                        "burst", "50",
                        "microReport", "auto"));
        Result result = run.result();
        Path micros = run.page().resolveSibling("microseconds/index.html");

        assertThat(run.exitCode()).as(run.output()).isZero();
        isOf(result, Jsoup.parse(micros.toFile()));
        assertThat(result.run().gatlingReports()).hasSize(2).last().isEqualTo("microseconds/index.html");
        assertThat(linked(run.page(), "nav a:contains(µs)")).isEqualTo(micros);
        assertThat(linked(run.gatlingReport(), ".nav a:contains(In microseconds)"))
                .isEqualTo(micros);
        assertThat(linked(micros, ".nav a:contains(Dynamark)")).isEqualTo(run.page());
        assertThat(linked(micros, ".nav a:contains(In milliseconds)")).isEqualTo(run.gatlingReport());
        assertThat(run.output()).contains("In microseconds " + micros);
    }

    /** A report in microseconds that tells what the recorder says. */
    static void isOf(Result result, Document report) {
        assertThat(count(row(report, "All Requests")))
                .isEqualTo(result.series().stream().mapToLong(Series::count).sum());
        for (Series series : result.series()) {
            assertThat(series.outcome()).isEqualTo(Outcome.OK);
            Element row = row(report, series.operation(), series.contestant());
            assertThat(count(row)).isEqualTo(series.count());
            isRounded(row, 8, series.latencyNs().p50());
            isRounded(row, 9, series.latencyNs().p75());
            isRounded(row, 10, series.latencyNs().p95());
            isRounded(row, 11, series.latencyNs().p99());
            isRounded(row, 12, series.latencyNs().max());
            assertThat(Double.parseDouble(text(row, 13)))
                    .isCloseTo(
                            series.latencyNs().mean() / 1e3,
                            within(1 + series.latencyNs().mean() / 1e6));
            double seconds = Math.ceil(result.run().durationMs() / 1e3);
            assertThat(Double.parseDouble(text(row, 6))).isCloseTo(series.count() / seconds, within(0.01));
        }
        Duration took = Duration.ofMillis(result.run().durationMs());
        assertThat(report.selectFirst("#simulation-information").text())
                .contains("Duration: " + (took.toMinutes() > 0 ? took.toMinutes() + "m " : "") + took.toSecondsPart()
                        + "s")
                .contains(result.run().id());
    }

    private static void isRounded(Element row, int column, long nanos) {
        assertThat(text(row, column)).isEqualTo(String.valueOf(Math.round(nanos / 1e3)));
    }

    private static long count(Element row) {
        return Long.parseLong(text(row, 2));
    }

    private static String text(Element row, int column) {
        return row.selectFirst("td.col-" + column).text();
    }

    /** The row of a group and a name in it. */
    private static Element row(Document report, String... names) {
        List<Element> rows = report.select("#container_statistics_head tr[id], #container_statistics_body tr[id]");
        Element group = null;
        for (String name : names) {
            String parent = group == null ? null : group.id();
            group = rows.stream()
                    .filter(row -> row.selectFirst(".ellipsed-name").text().equals(name))
                    .filter(row -> parent == null || row.attr("data-parent").equals(parent))
                    .findFirst()
                    .orElseThrow();
        }
        return group;
    }

    private static Path linked(Path page, String link) throws IOException {
        String target = Jsoup.parse(page.toFile()).selectFirst(link).attr("href");
        return page.getParent().resolve(target).normalize();
    }
}
