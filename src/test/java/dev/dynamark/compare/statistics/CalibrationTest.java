package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** Of 60 limits, one is missed by chance in 1 of 12 runs at three standard errors, hence the fixed seed. */
    private static final double STANDARD_ERRORS = 3;

    @Test
    void coversTheTruthAndReportsFewFalseDifferences() {
        CalibrationReport report = new Calibration(60, 200, 20_240_601).report();

        assertThat(report.broken(STANDARD_ERRORS)).as(report.text()).isEmpty();
    }

    @Test
    void tellsWhatIsOutside() {
        CalibrationReport report = new CalibrationReport(
                List.of(new CalibrationRow("some noise", CalibratedFigure.P99, 1_000, 981, 900, 1_000, 61, 60)));

        assertThat(report.broken())
                .containsExactly(
                        "some noise, p99: coverage of 1 in 98.10% of 1,000 series, allowed 90.00 to 98.00%",
                        "some noise, p99: false differences in 6.10% of 1,000 series, allowed 0.00 to 6.00%");
        assertThat(report.broken(1)).isEmpty();
        assertThat(report.text()).contains("98.1%", "(90.0 to 98.0%)", "6.1%", "(6.0%)");
    }
}
