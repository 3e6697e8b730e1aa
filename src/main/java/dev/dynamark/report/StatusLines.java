package dev.dynamark.report;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import java.util.ArrayList;
import java.util.List;

/** Whether the numbers may be used at all: what a reader must see before any of them. */
final class StatusLines {

    private static final String NOISE_FLOOR = "noise floor";

    private StatusLines() {}

    /** One thing a line, not escaped. */
    static List<String> of(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add(status(result.run()));
        List<String> missing = RunContestants.missing(result);
        if (!missing.isEmpty()) {
            lines.add("No operation was recorded of " + String.join(", ", missing) + ".");
        }
        if (result.series().isEmpty()) {
            lines.add("Nothing was measured.");
        }
        lines.addAll(validity(result.validity()));
        CapacityTable.differences(result).ifPresent(lines::add);
        return lines;
    }

    private static String status(Run run) {
        if (run.status() == RunStatus.COMPLETE) {
            return "Complete" + run.reason().map(reason -> ": " + reason).orElse(".");
        }
        String meaning = run.status() == RunStatus.PARTIAL
                ? "PARTIAL, without some of what was planned: "
                : "ABORTED, before the end: ";
        return meaning + run.reason().orElse("no reason was recorded.");
    }

    private static List<String> validity(Validity validity) {
        if (validity.checks().isEmpty() && validity.valid()) {
            return List.of();
        }
        if (validity.valid()) {
            List<String> lines = new ArrayList<>();
            lines.add("Valid: " + Figures.count(validity.checks().size()) + " checks passed.");
            validity.checks().stream()
                    .filter(check -> check.name().equals(NOISE_FLOOR))
                    .forEach(check -> lines.add("Noise floor: " + check.message() + "."));
            return lines;
        }
        List<String> lines = new ArrayList<>();
        lines.add("NOT VALID:");
        validity.checks().stream()
                .filter(check -> !check.passed())
                .forEach(check -> lines.add(check.name()
                        + check.scope().map(scope -> " (" + scope + ")").orElse("") + ": " + check.message()));
        return lines;
    }
}
