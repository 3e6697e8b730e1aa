package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dynamark.measure.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in a real browser, at the width of a telephone; skipped where there is none. */
class HtmlInBrowserTest {

    @TempDir
    private Path folder;

    private Telephone telephone;

    @BeforeEach
    void findBrowser() {
        telephone = Telephone.in(folder);
    }

    static Stream<Named<Result>> results() {
        return Stream.of(
                Named.of("2 contestants, 1 operation", MadeResult.of(2, 1).build()),
                Named.of("12 contestants, 2 operations", MadeResult.of(12, 2).build()),
                Named.of("2 contestants, 40 operations", MadeResult.of(2, 40).build()),
                Named.of("not valid", MadeResult.of(3, 1).invalid("it drifted").build()),
                Named.of("errors only", MadeResult.of(2, 2).onlyErrors().build()),
                Named.of("a real run", KeptRuns.all().get(0)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void opensOnANarrowScreenWithoutANetwork(Result result) throws Exception {
        telephone.showsAll(HtmlReport.text(result));
    }

    @Test
    void runsNothingThatARunBroughtAlong() throws Exception {
        String script = "<script>window.alerted=1</script>";
        String image = "\"><img src=http://127.0.0.1:9/x onerror=\"window.alerted=1\">";
        Result result = new MadeResult(List.of(script, image), List.of(script, image))
                .failing(script, image)
                .build();

        JsonNode seen = telephone.open(HtmlReport.text(result));

        assertThat(seen.path("script").asText()).isEqualTo("undefined");
        assertThat(seen.path("requests")).isEmpty();
    }

    /** So that the others mean something. */
    @Test
    void noticesAPageThatAsksTheNetwork() throws Exception {
        String page = HtmlReport.text(MadeResult.of(2, 1).build())
                .replace("<main>", "<main><img src=\"http://127.0.0.1:9/x.png\" alt=\"\">");

        Browser.Visit visit = telephone.visit(page);

        assertThat(visit.console()).anyMatch(line -> line.contains("Content Security Policy"));
        assertThat(Telephone.seen(visit).path("violations")).isNotEmpty();
    }
}
