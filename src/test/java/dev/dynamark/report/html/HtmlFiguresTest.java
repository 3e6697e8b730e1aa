package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number that the page shows is one of the result document. */
class HtmlFiguresTest {

    private static final double THREE_DIGITS = 0.0051;

    @TempDir
    private Path folder;

    private final Result made = MadeResult.of(3, 2).build();

    @Test
    void showsTheFiguresOfTheResult() throws IOException {
        Result result = readBack();
        Document page = page(result);

        for (Series series : result.series()) {
            Map<String, String> row = row(page, series.operation() + ", contestants side by side", series.contestant());
            assertNumber(row, "ops/s", series.throughputPerSecond());
            assertNumber(row, "mean µs", series.latencyNs().mean() / 1_000);
            assertNumber(row, "p50 µs", series.latencyNs().p50() / 1_000.0);
            assertNumber(row, "p99 µs", series.latencyNs().p99() / 1_000.0);
            assertNumber(row, "CPU µs/op", series.cpuNsPerOp().orElseThrow() / 1_000);
            assertNumber(row, "KB/op", series.allocatedBytesPerOp().orElseThrow() / 1_000);
            assertThat(row).containsEntry("units/op", "0.5 r").containsEntry("p99.9 µs", "–");
        }
    }

    @Test
    void showsTheRatiosOfTheResult() throws IOException {
        Result result = readBack();
        Document page = page(result);

        for (Pair pair : result.pairs()) {
            Element table = table(page, pair.operation() + ", ratios by round");
            Map<String, String> row = rows(table).stream()
                    .filter(each -> each.get("contestant").equals(pair.contestant())
                            && each.get("metric").equals(pair.metric()))
                    .findFirst()
                    .orElseThrow();
            assertNumber(row, "ratio", pair.ratio());
            String[] ends = row.get("interval").split(" to ");
            assertThat(Double.parseDouble(ends[0])).isCloseTo(pair.low(), within(0.006));
            assertThat(Double.parseDouble(ends[1])).isCloseTo(pair.high(), within(0.006));
            assertThat(row).containsEntry("verdict", pair.verdict()).containsEntry("rounds", "200");
        }
    }

    @Test
    void saysVerdictsInWords() {
        Document page = page(made);

        for (Pair pair : made.pairs().stream()
                .filter(each -> each.metric().equals("mean"))
                .toList()) {
            String words =
                    switch (pair.verdict()) {
                        case "equivalent" ->
                            "is equivalent to contestant-0 within the smallest difference that matters";
                        case "inconclusive" -> "has no verdict against contestant-0";
                        default -> "is " + pair.verdict() + " than contestant-0";
                    };
            assertThat(page.select("details.operation:has(h4:containsOwn(" + pair.operation() + ")) .verdicts li")
                            .eachText())
                    .anySatisfy(sentence -> assertThat(sentence).startsWith(pair.contestant() + " " + words));
        }
    }

    @Test
    void drawsARatioWhereItsAxisSaysItIs() {
        Document page = page(made);
        Pair pair = made.pairs().get(0);
        Element plot = page.selectFirst("#s0-f0-0-d").parent();
        Element dot = plot.selectFirst("g.k1 circle");
        double floor =
                Double.parseDouble(plot.selectFirst("path.floor").attr("d").replaceAll("M([\\d.]+) .*", "$1"));

        double at = Double.parseDouble(dot.attr("cx"));

        assertThat(at > floor).as("ratio %s", pair.ratio()).isEqualTo(pair.ratio() > 1);
        assertThat(plot.select("g.k1 .span").first().attr("d")).startsWith("M").contains("H");
    }

    private Result readBack() {
        Path file = folder.resolve("result.json");
        ResultFile.write(file, made);
        return ResultFile.read(file);
    }

    private static Document page(Result result) {
        return Jsoup.parse(HtmlReport.text(result));
    }

    private static Element table(Document page, String caption) {
        return page.select("table").stream()
                .filter(table -> table.selectFirst("caption").text().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
    }

    private static Map<String, String> row(Document page, String caption, String contestant) {
        return rows(table(page, caption)).stream()
                .filter(row -> row.get("contestant").equals(contestant))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(Element table) {
        List<String> heads = table.select("thead th").eachText();
        return table.select("tbody tr").stream()
                .map(row -> IntStream.range(0, heads.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                heads::get, column -> row.child(column).text())))
                .toList();
    }

    private static void assertNumber(Map<String, String> row, String column, double expected) {
        assertThat(Double.parseDouble(row.get(column).replace(",", "")))
                .as(column)
                .isCloseTo(expected, within(expected * THREE_DIGITS));
    }
}
