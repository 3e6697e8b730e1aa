package dev.dynamark.measure;

import static dev.dynamark.measure.MergeParts.START;
import static dev.dynamark.measure.MergeParts.oneSecond;
import static dev.dynamark.measure.MergeParts.result;
import static dev.dynamark.measure.MergeParts.withRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergedResultRefusalTest {

    @Test
    void refusesASingleResult() {
        assertThatThrownBy(() -> MergedResult.of(List.of(result("a", START, oneSecond()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected at least 2 results to merge, found 1");
    }

    @Test
    void refusesOtherSettingsByName() {
        Result one = result("a", START, oneSecond());
        Result other =
                withRun(result("b", START, oneSecond()), RunStatus.COMPLETE, Optional.empty(), Map.of("burst", 50));

        assertThatThrownBy(() -> MergedResult.of(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Runs a and b measured different things and cannot be merged:"
                        + " burst is not set in one and 50 in the other.");
    }

    @Test
    void takesResultsThatWereWrittenToDifferentFolders() {
        Result one = result("a", START, oneSecond());
        Result other = withRun(
                result("b", START, oneSecond()), RunStatus.COMPLETE, Optional.empty(), Map.of("output", "there"));

        assertThat(MergedResult.of(List.of(one, other)).processes()).hasSize(2);
    }

    @Test
    void refusesTheSameResultTwice() {
        Result result = result("a", START, oneSecond());

        assertThatThrownBy(() -> MergedResult.of(List.of(result, result)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Process injector of run a is in two of the results: a and a."
                        + " Give each result once, and none that was merged into another");
    }

    @Test
    void refusesAResultThatIsPartOfAnother() {
        Result one = result("a", START, oneSecond());
        Result merged = MergedResult.of(List.of(one, result("b", START.plusSeconds(1), oneSecond())));

        assertThatThrownBy(() -> MergedResult.of(List.of(merged, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Process injector of run a is in two of the results");
    }
}
