package dev.dynamark.compare.statistics;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came of all pairs of one kind of noise.
 *
 * @param series how many pairs
 * @param coversEqual in how many the interval covers 1 where the ratio is 1
 * @param coversSlower in how many the interval covers 1.05 where the ratio is 1.05
 * @param judged in how many the blocks are independent, so that a difference may be told
 * @param different in how many a ratio of 1 was called faster or slower
 * @param decidedDifferent in how many a ratio of 1 was called faster or slower where the run ended at the first look that decided its mean
 */
record CalibrationRow(
        String noise,
        CalibratedFigure figure,
        int series,
        int coversEqual,
        int coversSlower,
        int judged,
        int different,
        int decidedDifferent) {

    static final String HEADER = String.format(
            "%-20s %-5s %7s %12s %13s %-18s %8s %7s %11s %s",
            "noise",
            "",
            "series",
            "covers 1.00",
            "covers 1.05",
            "(allowed)",
            "judged",
            "false",
            "false early",
            "(allowed)");

    private static final double MOST_FALSE = 0.06;

    String line() {
        return String.format(
                Locale.ROOT,
                "%-20s %-5s %,7d %11.1f%% %12.1f%% (%.1f to %.1f%%)  %7.1f%% %6.1f%% %10.1f%% (%.1f%%)",
                noise,
                figure.label(),
                series,
                percent(coversEqual),
                percent(coversSlower),
                100 * figure.leastCoverage(),
                100 * figure.mostCoverage(),
                percent(judged),
                percent(different),
                percent(decidedDifferent),
                100 * MOST_FALSE);
    }

    /** What is not as it must be, give or take so many standard errors of a share of so many series. */
    Stream<String> broken(double standardErrors) {
        return Stream.of(
                        outside(
                                "coverage of 1",
                                coversEqual,
                                figure.leastCoverage(),
                                figure.mostCoverage(),
                                standardErrors),
                        outside(
                                "coverage of 1.05",
                                coversSlower,
                                figure.leastCoverage(),
                                figure.mostCoverage(),
                                standardErrors),
                        outside("false differences", different, 0, MOST_FALSE, standardErrors),
                        outside("false differences at a look", decidedDifferent, 0, MOST_FALSE, standardErrors))
                .flatMap(each -> each);
    }

    private Stream<String> outside(String what, int count, double least, double most, double standardErrors) {
        double share = (double) count / series;
        double from = least - standardErrors * error(least);
        double to = most + standardErrors * error(most);
        if (share >= from && share <= to) {
            return Stream.empty();
        }
        return Stream.of(String.format(
                Locale.ROOT,
                "%s, %s: %s in %.2f%% of %,d series, allowed %.2f to %.2f%%",
                noise,
                figure.label(),
                what,
                100 * share,
                series,
                100 * from,
                100 * to));
    }

    private double error(double share) {
        return Math.sqrt(share * (1 - share) / series);
    }

    private double percent(int count) {
        return 100.0 * count / series;
    }
}
