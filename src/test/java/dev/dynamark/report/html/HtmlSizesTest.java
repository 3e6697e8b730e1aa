package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Result;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSizesTest {

    @ParameterizedTest(name = "{0} contestants, {1} operations")
    @CsvSource({"1, 1", "2, 1", "12, 1", "2, 40", "12, 40"})
    void showsAllContestantsInAllOperations(int contestants, int operations) {
        Document page = page(MadeResult.of(contestants, operations).build());

        assertThat(page.select("details.operation")).hasSize(operations);
        assertThat(page.select(".key label")).hasSize(contestants);
        assertThat(page.select("details.operation table caption").eachText())
                .filteredOn(caption -> caption.endsWith("side by side"))
                .hasSize(operations);
        assertThat(page.select("path.line:not(.faint)[d^=M] > title")).hasSize(operations * contestants * 4);
    }

    @ParameterizedTest(name = "{0} operations")
    @CsvSource({"1, true", "6, true", "7, false", "40, false"})
    void foldsOperationsWhereThereAreMany(int operations, boolean open) {
        Document page = page(MadeResult.of(2, operations).build());

        assertThat(page.select("details.operation")).allMatch(each -> each.hasAttr("open") == open);
    }

    @Test
    void givesEveryContestantOneLookOnly() {
        Document page = page(MadeResult.of(12, 3).build());

        for (int i = 0; i < 12; i++) {
            assertThat(page.select(".k" + i).stream().map(HtmlSizesTest::look).distinct())
                    .as("contestant %s", i)
                    .hasSize(1);
        }
        assertThat(page.select(".sample path").eachAttr("class")).doesNotHaveDuplicates();
        assertThat(page.select(".sample path").stream().map(HtmlSizesTest::look).distinct())
                .hasSize(12);
    }

    @Test
    void saysFirstThatARunIsNotValid() {
        Document page = page(MadeResult.of(2, 1).invalid("it drifted").build());

        assertThat(page.selectFirst("main > section").id()).isEqualTo("validity");
        assertThat(page.selectFirst(".status").hasClass("bad")).isTrue();
        assertThat(page.select(".status p").eachText()).contains("NOT VALID:", "no drift (contestant-0): it drifted");
        assertThat(page.select("p.warning").text()).contains("not to be relied on");
    }

    @Test
    void showsARunOfErrorsOnly() {
        Document page = page(MadeResult.of(2, 2).onlyErrors().build());

        assertThat(page.select("#errors tbody tr")).hasSize(4);
        assertThat(page.select("figcaption").eachText())
                .contains("Failed operations", "Collector, ms by second")
                .doesNotContain("Latency by percentile, µs");
        assertThat(page.select("#results").text()).contains("No verdicts: no contestant was compared");
    }

    @Test
    void drawsResponseTimesWhereArrivalsHaveARate() {
        assertThat(page(MadeResult.of(2, 1).open().build()).select("figcaption").eachText())
                .contains("Latency by percentile, µs", "Response time by percentile, µs");
        assertThat(page(MadeResult.of(2, 1).build()).select("figcaption").eachText())
                .doesNotContain("Response time by percentile, µs");
    }

    @Test
    void showsFailuresOfTheSameSecondBesideEachOther() {
        Document page = page(MadeResult.of(3, 1).failing("x", "y").build());

        assertThat(page.select("rect.column:has(title:contains(failed))").eachAttr("x"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesTimelinesAsATableToo() {
        Document page = page(MadeResult.of(2, 1).build());

        assertThat(page.select("table:has(caption:contains(second by second)) tbody tr"))
                .hasSize(2 * 8);
    }

    @Test
    void showsARunThatMeasuredNothing() {
        Document page = page(new MadeResult(List.of("one"), List.of()).build());

        assertThat(page.select(".status p").eachText()).contains("Nothing was measured.");
        assertThat(page.select("#errors").text()).contains("None.");
    }

    @Test
    void givesScreenReadersAWordForEveryChartAndTable() {
        Document page = page(MadeResult.of(3, 2).failing("x", "y").build());

        assertThat(page.select("svg:not([aria-hidden])")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(page.getElementById(svg.attr("aria-labelledby")).text()).isNotBlank();
        });
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".scroll"))
                .allMatch(each -> each.attr("tabindex").equals("0"));
    }

    private static String look(Element element) {
        return element.classNames().stream()
                .filter(name -> name.matches("[cd]\\d+"))
                .sorted()
                .toList()
                .toString();
    }

    private static Document page(Result result) {
        return Jsoup.parse(HtmlReport.text(result));
    }
}
