package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes from a run stays text. */
class HtmlSafetyTest {

    private static final String SCRIPT = "<script>alert('1')</script>";
    private static final String ATTRIBUTE = "\" onmouseover=\"alert(2)\" x='";
    private static final String IMAGE = "</title></style></script><img src=x onerror=alert(3)>";
    private static final String TEMPLATE = "{{ page.title }} {% include \"x\" %}";

    @TempDir
    private Path folder;

    private final Result hostile = new MadeResult(
                    List.of(SCRIPT, ATTRIBUTE, IMAGE), List.of(IMAGE, TEMPLATE, ATTRIBUTE))
            .invalid(SCRIPT + ATTRIBUTE)
            .failing(SCRIPT, IMAGE + ATTRIBUTE)
            .build();

    @Test
    void keepsMarkupOfARunText() {
        Document page = Jsoup.parse(HtmlReport.text(hostile));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, form")).isEmpty();
        assertThat(page.select("tbody th, tbody td").eachText()).contains(SCRIPT, ATTRIBUTE.strip(), IMAGE, TEMPLATE);
        assertThat(page.select("#errors td").eachText()).contains(IMAGE + ATTRIBUTE);
        assertThat(page.select(".status p").eachText()).anyMatch(line -> line.contains(SCRIPT));
        assertThat(page.select("svg title").eachText()).anyMatch(title -> title.startsWith(IMAGE));
    }

    @Test
    void letsNothingOfARunBecomeAnAttribute() {
        Document page = Jsoup.parse(HtmlReport.text(hostile));

        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"))
                .doesNotContain("style");
    }

    @Test
    void runsNoScriptButItsOwn() {
        Document page = Jsoup.parse(HtmlReport.text(hostile));
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("script-src "
                        + Asset.of(page.selectFirst("script").data()).source())
                .contains("style-src "
                        + Asset.of(page.selectFirst("style").data()).source())
                .doesNotContain("unsafe");
    }

    @Test
    void asksForNothingOutsideOfTheFile() {
        Document page = Jsoup.parse(HtmlReport.text(MadeResult.of(2, 2).build()));

        assertThat(page.select("[src], link:not([href^=data:]), [xlink:href]")).isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(target -> target.startsWith("#") || target.equals("./../../gatling/run%201/index.html"));
    }

    @Test
    void linksToPathsNeverToSchemes() {
        Result result = MadeResult.of(2, 1)
                .gatlingReports("javascript:alert(1)", "//elsewhere/x", "https://elsewhere/", "a b/\"<i>.html")
                .build();

        assertThat(Jsoup.parse(HtmlReport.text(result)).select("nav a").eachAttr("href"))
                .filteredOn(target -> !target.startsWith("#"))
                .containsExactly(
                        "./javascript:alert(1)", "/elsewhere/x", "./https://elsewhere/", "./a%20b/%22%3Ci%3E.html");
    }

    @Test
    void writesTextThatWasCutInTheMiddleOfACharacter() throws IOException {
        Path file = folder.resolve("deep/er/comparison.html");

        HtmlReport.write(
                file,
                MadeResult.of(2, 1).failing("x", "cut \uD83D and \u0000 \u202E").build());

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("cut ? and")
                .doesNotContain("\u0000", "\u202E");
    }
}
