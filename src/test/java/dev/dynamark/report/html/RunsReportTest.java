package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import dev.dynamark.compare.shifts.MadeRuns;
import dev.dynamark.measure.Result;
import dev.dynamark.report.ComparisonJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsReportTest {

    private static final double THREE_DIGITS = 0.0051;

    @Test
    void showsTheFiguresOfTheJsonForm() {
        MadeComparison made = MadeComparison.of(3, 2);
        JsonNode json = ComparisonJson.tree(made.comparison());
        Document page = Jsoup.parse(made.page());

        assertThat(json.path("changes")).hasSize(6 * 10);
        for (JsonNode change : json.path("changes")) {
            Map<String, String> row = row(page, change);
            assertThat(row)
                    .containsEntry("verdict", change.path("verdict").asText())
                    .containsEntry("noise from", change.path("noise").asText());
            double scale =
                    switch (change.path("unit").asText()) {
                        case "ns", "B" -> 0.001;
                        case "share" -> 100;
                        default -> 1;
                    };
            assertFigure(row.get("base"), change.path("base").asDouble() * scale);
            assertFigure(row.get("new"), change.path("new").asDouble() * scale);
            if (change.has("low")) {
                assertThat(percent(row.get("change")))
                        .isCloseTo(100 * (change.path("ratio").asDouble() - 1), within(0.051));
                String[] ends = row.get("99 % interval").split(" to ");
                assertThat(percent(ends[0])).isCloseTo(100 * (change.path("low").asDouble() - 1), within(0.051));
                assertThat(percent(ends[1]))
                        .isCloseTo(100 * (change.path("high").asDouble() - 1), within(0.051));
            }
        }
    }

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
                .startsWith("contestant-1 operation-0: throughput -23.")
                .contains("mean +30.");
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
        MadeComparison made = new MadeComparison(
                MadeComparison.of(base[0], now[0]).comparison(), MadeComparison.shifts(List.of(base[0], now[0])));
        var comparison = dev.dynamark.compare.runs.RunComparison.of(
                MadeComparison.side("base", base),
                MadeComparison.side("new", now),
                made.comparison().rules());
        Document page = Jsoup.parse(new MadeComparison(comparison, made.history()).page());

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
                .matches("dynamorm worse since run 21 \\(c0ffee2001\\), 100\\S* µs to 1[12]\\S* µs"));
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

    @Test
    void keepsMarkupOfARunText() {
        String script = "<script>alert('1')</script>";
        String attribute = "\" onmouseover=\"alert(2)\" x='";
        String image = "</title></style></script><img src=x onerror=alert(3)>";
        Document page = Jsoup.parse(MadeComparison.of(
                        List.of(script, attribute, image), List.of(image, attribute), now -> now.invalid(script + image)
                                .commit(image))
                .page());

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, form")).isEmpty();
        assertThat(page.select("[src], link:not([href^=data:])")).isEmpty();
        assertThat(page.select("tbody th, tbody td").eachText()).contains(script, attribute.strip(), image);
        assertThat(page.select(".status p").eachText()).anyMatch(line -> line.contains(script));
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"))
                .doesNotContain("style");
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

    private static Map<String, String> row(Document page, JsonNode change) {
        Element table = page.select("table").stream()
                .filter(each -> each.selectFirst("caption")
                        .text()
                        .equals(change.path("operation").asText() + ", base and new"))
                .findFirst()
                .orElseThrow();
        List<String> heads = table.select("thead th").eachText();
        return table.select("tbody tr").stream()
                .map(row -> IntStream.range(0, heads.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                heads::get, column -> row.child(column).text())))
                .filter(row -> row.get("contestant")
                                .equals(change.path("contestant").asText())
                        && row.get("metric").equals(change.path("metric").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Document page, String caption) {
        return page.select("table:has(caption:containsOwn(" + caption + ")) :is(td, tbody th)")
                .eachText();
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace(" %", "").replace(",", ""));
    }

    private static void assertFigure(String text, double expected) {
        assertThat(Double.parseDouble(text.replaceAll(" .*", "").replace(",", "")))
                .isCloseTo(expected, within(Math.abs(expected) * THREE_DIGITS));
    }
}
