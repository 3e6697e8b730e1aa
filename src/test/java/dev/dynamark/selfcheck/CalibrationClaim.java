package dev.dynamark.selfcheck;

import dev.dynamark.compare.statistics.Calibration;
import dev.dynamark.compare.statistics.CalibrationReport;

/** Intervals cover the truth as often as they say, and differences that are none are rarely reported. */
final class CalibrationClaim implements Claim {

    private static final int RESAMPLES = 2_000;
    private static final long SEED = 42;

    private final int series;

    /** @param series pairs of contestants for each kind of noise */
    CalibrationClaim(int series) {
        this.series = series;
    }

    @Override
    public String name() {
        return "intervals cover the truth on synthetic series";
    }

    @Override
    public Finding tried() {
        CalibrationReport report = new Calibration(series, RESAMPLES, SEED).report();
        System.out.println();
        System.out.print(report.text());
        return new Finding(
                report.broken().isEmpty(),
                report.broken().isEmpty()
                        ? report.rows().size() + " rows of " + series + " series as in the table above"
                        : String.join("; ", report.broken()),
                "coverage 92.5 to 97.5 % for mean and p50, 90 to 98 % for p99; at most 6 % false");
    }
}
