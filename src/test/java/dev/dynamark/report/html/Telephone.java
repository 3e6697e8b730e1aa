package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;

/** Pages in a real browser, at the width of a telephone. */
final class Telephone {

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

    private final Path folder;
    private final Browser browser;

    private Telephone(Path folder, Browser browser) {
        this.folder = folder;
        this.browser = browser;
    }

    /** Skips the test where there is no browser. */
    static Telephone in(Path folder) {
        Browser browser = Browser.find(folder).orElse(null);
        Assumptions.assumeTrue(
                browser != null, "There is no Chromium on the path: the page was not opened in a browser");
        return new Telephone(folder, browser);
    }

    /** Asserts that the page is drawn, fits, and asks for nothing. */
    JsonNode showsAll(String page) throws IOException, InterruptedException {
        JsonNode seen = open(page);
        assertThat(seen.path("requests")).isEmpty();
        assertThat(seen.path("violations")).isEmpty();
        assertThat(seen.path("window").intValue()).isEqualTo(NARROW);
        assertThat(seen.path("page").intValue()).isLessThanOrEqualTo(NARROW);
        assertThat(seen.path("charts").intValue()).isPositive();
        assertThat(seen.path("empty").intValue()).isZero();
        assertThat(seen.path("smallest").doubleValue()).isGreaterThan(9);
        assertThat(seen.path("hidden").intValue()).isZero();
        return seen;
    }

    /** What the page told of itself, if the browser had nothing to object. */
    JsonNode open(String page) throws IOException, InterruptedException {
        Browser.Visit visit = visit(page);
        assertThat(visit.console()).isEmpty();
        return seen(visit);
    }

    static JsonNode seen(Browser.Visit visit) throws IOException {
        return new JsonMapper()
                .readTree(Jsoup.parse(visit.dom()).selectFirst("#probe").text());
    }

    Browser.Visit visit(String page) throws IOException, InterruptedException {
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
