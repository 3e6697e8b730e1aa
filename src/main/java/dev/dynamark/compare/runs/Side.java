package dev.dynamark.compare.runs;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.Measured;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Validity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Results that are repetitions of one another. Immutable.
 *
 * @param label {@code base} or {@code new} in messages; not null
 * @param results at least one
 */
public record Side(String label, List<NamedResult> results) {

    /**
     * Checks that there are results.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Side {
        requireNonNull(label, "label");
        results = List.copyOf(results);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("expected at least one result for " + label + ", found none");
        }
    }

    /**
     * Checks that these results are repetitions of one another: runs of one simulation with the same contestants and
     * operations, none twice, all measured alike and to the end.
     *
     * @throws IncomparableException if they are not and the rules do not tolerate it
     */
    public void check(Rules rules) {
        refuseTwice();
        if (!rules.tolerate(Tolerance.ABORTED_RUNS)) {
            refuseAborted();
        }
        NamedResult first = results.get(0);
        for (NamedResult other : results.subList(1, results.size())) {
            refuse(first, other, EnvironmentFacts.ofPurpose(first.result(), other.result()), "");
            if (!rules.tolerate(Tolerance.ANY_ENVIRONMENT)) {
                refuse(
                        first,
                        other,
                        EnvironmentFacts.differences(first.result(), other.result(), rules),
                        "; --any-environment takes them together nonetheless");
            }
        }
    }

    /** One line for each result that is not valid or not complete: its name and the reasons. */
    public List<String> objections() {
        List<String> lines = new ArrayList<>();
        for (NamedResult each : results) {
            List<String> reasons = reasons(each.result());
            if (!reasons.isEmpty()) {
                lines.add(each.name() + ": " + String.join("; ", reasons));
            }
        }
        return lines;
    }

    private static List<String> reasons(Result result) {
        List<String> reasons = new ArrayList<>();
        if (result.run().status() != RunStatus.COMPLETE) {
            reasons.add(result.run().status().label()
                    + result.run().reason().map(why -> ", " + why).orElse(""));
        }
        if (!result.validity().valid()) {
            List<String> failed = result.validity().checks().stream()
                    .filter(check -> !check.passed())
                    .map(Side::reason)
                    .toList();
            reasons.addAll(failed.isEmpty() ? List.of("not valid, for no reason given") : failed);
        }
        return reasons;
    }

    private static String reason(Validity.Check check) {
        return check.name() + check.scope().map(scope -> " (" + scope + ")").orElse("") + ": " + check.message();
    }

    Result first() {
        return results.get(0).result();
    }

    Set<SeriesKey> keys() {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        results.forEach(each -> keys.addAll(Measured.of(each.result()).keySet()));
        return keys;
    }

    /** The series in each run that has it and, if it is to be divided, in which the divisor has it too. */
    Optional<SideSeries> series(SeriesKey key, Optional<String> divisor) {
        List<SeriesRun> runs = new ArrayList<>();
        List<SeriesRun> divisors = new ArrayList<>();
        for (NamedResult each : results) {
            Map<SeriesKey, Measured> measured = Measured.of(each.result());
            Optional<Measured> below = divisor.map(id -> measured.get(new SeriesKey(id, key.operation(), key.tags())));
            if (measured.containsKey(key) && divisor.isPresent() == below.isPresent()) {
                runs.add(new SeriesRun(each, measured.get(key)));
                below.ifPresent(other -> divisors.add(new SeriesRun(each, other)));
            }
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(new SideSeries(runs, divisors));
    }

    /** The same run twice would look like two runs without noise. */
    private void refuseTwice() {
        Map<String, String> names = new HashMap<>();
        for (NamedResult each : results) {
            List<String> ids = each.result()
                    .run()
                    .mergedFrom()
                    .orElse(List.of(each.result().run().id()));
            for (String id : ids) {
                String before = names.put(id, each.name());
                if (before != null) {
                    throw new IncomparableException("Run " + id + " is in " + label + " twice, as " + before
                            + " and as " + each.name() + "; give it once");
                }
            }
        }
    }

    private void refuseAborted() {
        for (NamedResult each : results) {
            if (each.result().run().status() == RunStatus.ABORTED) {
                throw new IncomparableException("Run " + each.name() + " in " + label + " was aborted"
                        + each.result()
                                .run()
                                .reason()
                                .map(why -> " (" + why + ")")
                                .orElse("")
                        + "; run it again, or compare what it measured until then with --allow-aborted");
            }
        }
    }

    private void refuse(NamedResult first, NamedResult other, List<Difference> differences, String advice) {
        if (!differences.isEmpty()) {
            throw new IncomparableException("The results in " + label + " are no repetitions of one another: "
                    + differences.stream()
                            .map(each -> each.what() + " is \"" + each.base() + "\" in " + first.name() + ", \""
                                    + each.now() + "\" in " + other.name())
                            .collect(joining("; "))
                    + advice);
        }
    }
}
