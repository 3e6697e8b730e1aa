package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dynamark.measure.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in a real browser, at the width of a telephone; skipped where there is none. */
class HtmlInBrowserTest {

    private static final int NARROW = 380;

    /** Runs in the page, by a hash of its own in the page's policy, and tells the frame around it what it saw. */
    private static final String PROBE = """
            addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective));
            const violations = [];
            addEventListener('load', () => setTimeout(() => {
              document.querySelectorAll('details').forEach(each => { each.open = true; });
              const drawn = [...document.querySelectorAll('figure.chart svg')];
              const boxes = drawn.map(each => each.getBoundingClientRect());
              document.querySelector('button[data-copy=csv]').click();
              parent.postMessage(JSON.stringify({
                requests: performance.getEntriesByType('resource').map(each => each.name),
                violations,
                window: innerWidth,
                page: document.documentElement.scrollWidth,
                charts: drawn.length,
                empty: boxes.filter(each => each.width < 200 || each.height < 20).length,
                smallest: Math.min(...drawn.flatMap(each => [...each.querySelectorAll('text')])
                    .map(each => each.getBoundingClientRect().height)),
                hidden: document.querySelectorAll('button[hidden]').length,
                script: typeof alerted
              }), '*');
            }, 300));
            """;

    /** A browser's window has a least width, a frame in it does not. */
    private static final String FRAME = """
            <!DOCTYPE html><title>frame</title><pre id="probe"></pre>
            <script>addEventListener('message', e => { document.getElementById('probe').textContent = e.data; });</script>
            <iframe src="comparison.html" width="%d" height="800" style="border:0"></iframe>
            """;

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.find(folder).orElse(null);
        Assumptions.assumeTrue(
                browser != null, "There is no Chromium on the path: the page was not opened in a browser");
    }

    static Stream<Named<Result>> results() {
        return Stream.of(
                Named.of("2 contestants, 1 operation", MadeResult.of(2, 1).build()),
                Named.of("12 contestants, 2 operations", MadeResult.of(12, 2).build()),
                Named.of("2 contestants, 40 operations", MadeResult.of(2, 40).build()),
                Named.of("not valid", MadeResult.of(3, 1).invalid("it drifted").build()),
                Named.of("errors only", MadeResult.of(2, 2).onlyErrors().build()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void opensOnANarrowScreenWithoutANetwork(Result result) throws Exception {
        JsonNode seen = open(HtmlReport.text(result));

        assertThat(seen.path("requests")).isEmpty();
        assertThat(seen.path("violations")).isEmpty();
        assertThat(seen.path("window").intValue()).isEqualTo(NARROW);
        assertThat(seen.path("page").intValue()).isLessThanOrEqualTo(NARROW);
        assertThat(seen.path("charts").intValue()).isPositive();
        assertThat(seen.path("empty").intValue()).isZero();
        assertThat(seen.path("smallest").doubleValue()).isGreaterThan(9);
        assertThat(seen.path("hidden").intValue()).isZero();
    }

    @Test
    void runsNothingThatARunBroughtAlong() throws Exception {
        String script = "<script>window.alerted=1</script>";
        String image = "\"><img src=http://127.0.0.1:9/x onerror=\"window.alerted=1\">";
        Result result = new MadeResult(List.of(script, image), List.of(script, image))
                .failing(script, image)
                .build();

        JsonNode seen = open(HtmlReport.text(result));

        assertThat(seen.path("script").asText()).isEqualTo("undefined");
        assertThat(seen.path("requests")).isEmpty();
    }

    /** So that the others mean something. */
    @Test
    void noticesAPageThatAsksTheNetwork() throws Exception {
        String page = HtmlReport.text(MadeResult.of(2, 1).build())
                .replace("<main>", "<main><img src=\"http://127.0.0.1:9/x.png\" alt=\"\">");

        Browser.Visit visit = visit(page);

        assertThat(visit.console()).anyMatch(line -> line.contains("Content Security Policy"));
        assertThat(seen(visit).path("violations")).isNotEmpty();
    }

    private JsonNode open(String page) throws IOException, InterruptedException {
        Browser.Visit visit = visit(page);
        assertThat(visit.console()).isEmpty();
        return seen(visit);
    }

    private static JsonNode seen(Browser.Visit visit) throws IOException {
        return new JsonMapper()
                .readTree(Jsoup.parse(visit.dom()).selectFirst("#probe").text());
    }

    private Browser.Visit visit(String page) throws IOException, InterruptedException {
        Asset probe = Asset.of(PROBE);
        Path file = folder.resolve("comparison.html");
        Files.writeString(
                file,
                page.replace("script-src ", "script-src " + probe.source() + " ")
                        .replaceFirst(
                                "<title>",
                                "<script>" + PROBE.replace("\\", "\\\\").replace("$", "\\$") + "</script><title>"));
        return browser.open(Files.writeString(folder.resolve("frame.html"), FRAME.formatted(NARROW)));
    }
}
