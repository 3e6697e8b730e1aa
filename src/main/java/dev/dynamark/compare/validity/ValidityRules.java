package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Validity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All rules that a run must keep for its numbers to be trusted. Stateless. */
public final class ValidityRules {

    private ValidityRules() {}

    /**
     * Judges a result by every rule that it has something to judge by; no operation may fail.
     *
     * @param result with its pairs: what the noise floor is, is read from them
     */
    public static Validity judge(Result result) {
        return judge(result, key -> false);
    }

    /**
     * Judges a result by every rule that it has something to judge by.
     *
     * @param errorsBudgeted whose failures are judged by a budget and not by a rule
     */
    public static Validity judge(Result result, Predicate<SeriesKey> errorsBudgeted) {
        return Validity.of(rules(errorsBudgeted).stream()
                .map(rule -> rule.check(result))
                .flatMap(Optional::stream)
                .toList());
    }

    private static List<Rule> rules(Predicate<SeriesKey> errorsBudgeted) {
        return List.of(
                new Complete(),
                new FailedOperations(errorsBudgeted),
                new CheckedAnswers(),
                new SameWork(),
                new AchievedRate(),
                new ClientCpu(),
                new PoolWaits(),
                new Drift(),
                new CollectorPauses(),
                new EnoughBlocks(),
                new NoiseFloor(),
                new OutlyingRounds());
    }
}
