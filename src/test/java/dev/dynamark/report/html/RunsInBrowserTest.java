package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dynamark.compare.shifts.MadeRuns;
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

/** The page of several runs in a real browser; skipped where there is none. */
class RunsInBrowserTest {

    @TempDir
    private Path folder;

    private Telephone telephone;

    @BeforeEach
    void findBrowser() {
        telephone = Telephone.in(folder);
    }

    static Stream<Named<String>> pages() {
        List<Result> kept = KeptRuns.all();
        return Stream.of(
                Named.of(
                        "real runs",
                        MadeComparison.of(kept.subList(0, 1), kept.subList(1, kept.size()))
                                .page()),
                Named.of("2 contestants, 1 operation", MadeComparison.of(2, 1).page()),
                Named.of(
                        "12 contestants, 2 operations", MadeComparison.of(12, 2).page()),
                Named.of(
                        "2 contestants, 40 operations", MadeComparison.of(2, 40).page()),
                Named.of(
                        "not valid",
                        MadeComparison.of(List.of("aws-sdk"), List.of("get"), now -> now.invalid("it drifted"))
                                .page()),
                Named.of("errors only", MadeComparison.ofErrorsOnly().page()),
                Named.of("a history", RunsReport.text(MadeComparison.shifts(MadeRuns.shifted(30, 20)))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensOnANarrowScreenWithoutANetwork(String page) throws Exception {
        telephone.showsAll(page);
    }

    @Test
    void runsNothingThatARunBroughtAlong() throws Exception {
        String script = "<script>window.alerted=1</script>";
        String image = "\"><img src=http://127.0.0.1:9/x onerror=\"window.alerted=1\">";

        JsonNode seen = telephone.open(
                MadeComparison.of(List.of(script, image), List.of(script, image), now -> now.invalid(script + image)
                                .commit(image))
                        .page());

        assertThat(seen.path("script").asText()).isEqualTo("undefined");
        assertThat(seen.path("requests")).isEmpty();
    }
}
