package dev.dynamark.report;

import dev.dynamark.compare.runs.ChangeVerdict;
import java.util.List;

/**
 * What became of some series, in words. Immutable.
 *
 * @param verdict what they have in common
 * @param meaning of the verdict, such as {@code got worse}
 * @param sentences one a series, such as {@code dynamorm get: mean +15.2 %, p50 +14.9 %}
 */
public record ChangeSummary(ChangeVerdict verdict, String meaning, List<String> sentences) {

    /** Copies the list. */
    public ChangeSummary {
        sentences = List.copyOf(sentences);
    }

    static String meaning(ChangeVerdict verdict) {
        return switch (verdict) {
            case REGRESSION -> "Worse";
            case VANISHED -> "Vanished: only base has it";
            case IMPROVED -> "Better";
            case NOISE -> "Undecided: beyond the threshold, but noise alone may have done it";
            case NEW -> "New: only new has it";
            case WITHIN_THRESHOLD -> "Within the threshold";
        };
    }
}
