package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import dev.dynamark.compare.shifts.MadeRuns;
import dev.dynamark.measure.Result;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsReportTest {

    @Test
    void saysFirstWhatGotWorse() {
        MadeComparison made = MadeComparison.of(3, 1);
        Document page = Jsoup.parse(made.page());

        assertThat(page.selectFirst("main > section").id()).isEqualTo("summary");
        assertThat(page.selectFirst(".status").hasClass("bad")).isTrue();
        assertThat(page.selectFirst(".status p").text()).startsWith("REGRESSION: ");
        assertThat(page.select("#summary h3").eachText()).startsWith("Worse", "Better");
        assertThat(page.select("#summary li.bad").eachText())
                .singleElement()
                .asString()
                .startsWith("contestant-1 operation-0: throughput -22.9 %")
                .contains("mean +29.7 %");
        assertThat(page.select("#summary li.good").eachText())
                .singleElement()
                .asString()
                .startsWith("contestant-2 operation-0: ");
    }

    @Test
    void namesTheRunsAndInWhatTheyDiffer() {
        Result base = SampleRun.of(1).with(SampleTimes.of("aws-sdk", "get")).result();
        Result now = SampleRun.of(2)
                .cpu("B CPU", 8)
                .commit("4567def")
                .with(SampleTimes.of("aws-sdk", "get"))
                .result();

        Document page = Jsoup.parse(MadeComparison.of(base, now).page());

        assertThat(cells(page, "Runs compared"))
                .contains(
                        "comparesimulation-1",
                        "0123abc",
                        "A CPU, 2 cores, Java 17.0.15",
                        "B CPU, 8 cores, Java 17.0.15");
        assertThat(cells(page, "In what they differ"))
                .contains("cpu", "A CPU", "B CPU", "measured otherwise", "commit", "4567def", "tested");
        assertThat(page.select(".status p").eachText()).contains("DIFFERENT cpu: base A CPU, new B CPU");
        assertThat(page.selectFirst(".status").hasClass("open")).isTrue();
    }

    @Test
    void showsWhatVanishedAndWhatIsNew() {
        Result base = SampleRun.of(1)
                .with(SampleTimes.of("aws-sdk", "get"), SampleTimes.of("old", "get"))
                .result();
        Result now = SampleRun.of(2)
                .with(SampleTimes.of("aws-sdk", "get"), SampleTimes.of("newer", "get"))
                .result();

        Document page = Jsoup.parse(MadeComparison.of(base, now).page());

        assertThat(page.select("table:has(caption:containsOwn(Changes beyond)) tbody tr").stream()
                        .map(row -> row.children().eachText().subList(0, 5)))
                .containsExactly(
                        List.of("vanished", "get", "old", "all", "–"), List.of("new", "get", "newer", "all", "–"));
    }

    @Test
    void doesNotPraiseRunsInWhichNothingSucceeded() {
        Document page = Jsoup.parse(MadeComparison.ofErrorsOnly().page());

        assertThat(page.selectFirst(".status").hasClass("open")).isTrue();
        assertThat(page.select(".status p").eachText())
                .contains("FAILED THROUGHOUT in new, so nothing is known of its times: aws-sdk get");
    }

    @Test
    void drawsTheThresholdAndTheIntervals() {
        Document page = Jsoup.parse(MadeComparison.of(3, 1).page());
        Element plot = page.selectFirst("#f0-0-d").parent();
        Element band = plot.selectFirst("rect.band");
        double from = Double.parseDouble(band.attr("x"));
        double to = from + Double.parseDouble(band.attr("width"));

        assertThat(at(plot, "k0")).isBetween(from, to);
        assertThat(at(plot, "k1")).isGreaterThan(to);
        assertThat(at(plot, "k2")).isLessThan(from);
        assertThat(plot.select("g.k1 path.span")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} runs on a side")
    @CsvSource({"1, 2", "3, 6", "7, 2"})
    void laysDistributionsOverEachOther(int runs, int lines) {
        Result[] base = runs(0, runs, 100);
        Result[] now = runs(10, runs, 130);
        Document page =
                Jsoup.parse(MadeComparison.of(List.of(base), List.of(now)).page());

        assertThat(page.select("#operations figure.chart path.line:not(.faint)"))
                .hasSize(lines)
                .filteredOn(line -> line.hasClass("old"))
                .hasSize(lines / 2);
    }

    @Test
    void drawsHistoriesWithTheirShifts() {
        Document page = Jsoup.parse(RunsReport.text(MadeComparison.shifts(MadeRuns.shifted(30, 20))));

        assertThat(page.selectFirst(".status p").text()).startsWith("30 runs, 4 histories: 3 shifts");
        assertThat(page.select("path.line.shift title").eachText()).hasSize(3).anySatisfy(title -> assertThat(title)
                .matches("dynamorm worse since run 21 \\(c0ffee2001\\), 99\\.8 µs to 119 µs"));
        assertThat(page.select("path.line.level")).hasSize(3);
        assertThat(cells(page, "Runs of CompareSimulation")).contains("run-20", "21", "c0ffee200123456789");
        assertThat(page.select("table:has(caption:containsOwn(run by run)) tbody tr"))
                .hasSize(30);
    }

    @Test
    void marksTheRunsThatAreComparedInTheirHistory() {
        List<Result> runs = Stream.concat(Stream.of(runs(0, 2, 100)), Stream.of(runs(5, 2, 101)))
                .toList();
        MadeComparison made = new MadeComparison(
                MadeComparison.of(runs.get(0), runs.get(3)).comparison(), MadeComparison.shifts(runs));

        Document page = Jsoup.parse(made.page());

        assertThat(page.select("#history figure")
                        .first()
                        .select("rect.side title")
                        .eachText())
                .containsExactlyInAnyOrder("base: comparesimulation-0", "new: comparesimulation-6");
    }

    @ParameterizedTest(name = "{0} contestants, {1} operations")
    @CsvSource({"1, 1", "2, 1", "12, 1", "2, 40"})
    void showsAllContestantsInAllOperations(int contestants, int operations) {
        Document page = Jsoup.parse(MadeComparison.of(contestants, operations).page());

        assertThat(page.select("details.operation"))
                .hasSize(operations)
                .allMatch(each -> each.hasAttr("open") == (operations <= 6));
        assertThat(page.select(".key label")).hasSize(contestants);
        assertThat(page.select("#operations figure.chart")).hasSize(contestants * operations);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("svg:not([aria-hidden])")).allSatisfy(svg -> assertThat(
                        page.getElementById(svg.attr("aria-labelledby")).text())
                .isNotBlank());
    }

    private static Result[] runs(int firstSeed, int count, double micros) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleRun.of(firstSeed + i)
                        .with(SampleTimes.of("aws-sdk", "get").micros(micros))
                        .result())
                .toArray(Result[]::new);
    }

    private static double at(Element plot, String contestant) {
        return Double.parseDouble(
                plot.selectFirst("g." + contestant + " circle").attr("cx"));
    }

    private static List<String> cells(Document page, String caption) {
        return page.select("table:has(caption:containsOwn(" + caption + ")) :is(td, tbody th)")
                .eachText();
    }
}
