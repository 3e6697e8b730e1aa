package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity;
import java.util.List;
import java.util.Optional;

/** All rules that a run must keep for its numbers to be trusted. Stateless. */
public final class ValidityRules {

    private static final List<Rule> RULES = List.of(
            new Complete(),
            new FailedOperations(),
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

    private ValidityRules() {}

    /**
     * Judges a result by every rule that it has something to judge by.
     *
     * @param result with its pairs: how many blocks there are and what the noise floor is, is read from them
     */
    public static Validity judge(Result result) {
        return Validity.of(RULES.stream()
                .map(rule -> rule.check(result))
                .flatMap(Optional::stream)
                .toList());
    }
}
