package dev.dynamark.compare.runs;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Whether two shares of failed operations differ by chance. Operations are taken as independent. Stateless. */
final class ErrorRates {

    /** The exact test would sum as many terms as there are failures. */
    private static final long MOST_FAILURES = 100_000;

    private ErrorRates() {}

    /** Two-sided p-value of the rates being the same; 1 if nothing ran or nothing failed. */
    static double pValue(long failed, long operations, long otherFailed, long otherOperations) {
        long failures = failed + otherFailed;
        long all = operations + otherOperations;
        if (operations == 0 || otherOperations == 0 || failures == 0 || failures == all) {
            return 1;
        }
        if (failures > MOST_FAILURES || all > Integer.MAX_VALUE) {
            long[][] table = {{failed, operations - failed}, {otherFailed, otherOperations - otherFailed}};
            return ChiSquareTest.withDefaults().test(table).getPValue();
        }
        int[][] table = {
            {Math.toIntExact(failed), Math.toIntExact(operations - failed)},
            {Math.toIntExact(otherFailed), Math.toIntExact(otherOperations - otherFailed)}
        };
        return FisherExactTest.withDefaults().test(table).getPValue();
    }
}
