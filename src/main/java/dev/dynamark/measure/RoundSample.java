package dev.dynamark.measure;

import java.util.Optional;

/**
 * What one burst of one user says about a contestant in a round.
 *
 * @param operations failed ones included
 * @param units consumed by the operations that told
 */
record RoundSample(
        int round,
        long count,
        long sumNs,
        MeterTotals meters,
        long startNanos,
        long operations,
        Optional<ProcessSpan> span,
        UnitTotals units) {

    static RoundSample of(int round, Burst burst) {
        int ok = burst.count(Outcome.OK);
        MeterTotals meters = new MeterTotals();
        meters.add(burst, ok);
        return new RoundSample(
                round,
                ok,
                burst.sumNs(Outcome.OK),
                meters,
                burst.firstStart(),
                burst.samples(),
                burst.span(),
                UnitTotals.of(burst));
    }
}
