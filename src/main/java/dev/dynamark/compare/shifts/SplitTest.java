package dev.dynamark.compare.shifts;

import java.util.stream.DoubleStream;
import org.apache.commons.statistics.inference.TTest;

/** Whether the values on both sides of a chosen cut have one mean: Welch's t test, corrected for the choice. */
final class SplitTest {

    private static final TTest WELCH = TTest.withDefaults();

    private SplitTest() {}

    /**
     * The p-value.
     *
     * @param fewest values that each side had to have when the cut was chosen, at least 2
     */
    static double pValue(double[] before, double[] after, int fewest) {
        return MaximalSelection.corrected(uncorrected(before, after), before.length + after.length, fewest);
    }

    /** Values that do not scatter at all differ for certain or not at all. */
    private static double uncorrected(double[] before, double[] after) {
        if (isConstant(before) && isConstant(after)) {
            return before[0] == after[0] ? 1 : 0;
        }
        return WELCH.test(before, after).getPValue();
    }

    private static boolean isConstant(double[] values) {
        return DoubleStream.of(values).allMatch(value -> value == values[0]);
    }
}
