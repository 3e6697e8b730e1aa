package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dynamark.report.ComparisonJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every figure of a comparison is the same in every form. */
class RunsFiguresTest {

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

    private static double percent(String text) {
        return Double.parseDouble(text.replace(" %", "").replace(",", ""));
    }

    private static void assertFigure(String text, double expected) {
        assertThat(Double.parseDouble(text.replaceAll(" .*", "").replace(",", "")))
                .isCloseTo(expected, within(Math.abs(expected) * THREE_DIGITS));
    }
}
