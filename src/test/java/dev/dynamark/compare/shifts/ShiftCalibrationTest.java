package dev.dynamark.compare.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.shifts.ShiftCalibration.Noise;
import dev.dynamark.compare.shifts.ShiftCalibration.Rates;
import dev.dynamark.compare.shifts.ShiftCalibration.Setting;
import org.junit.jupiter.api.Test;

class ShiftCalibrationTest {

    private static final long SEED = 7;

    private final ShiftCalibration calibration =
            new ShiftCalibration(new ChangePoints(ChangePoints.USUAL_CHANCE), SEED);

    @Test
    void findsShiftsNearTheirPlaceAndHardlyAnyWhereThereAreNone() {
        Rates rates = calibration.rates(Setting.standard());

        assertThat(rates.found()).as("seed %d: %s", SEED, rates).isGreaterThanOrEqualTo(0.9);
        assertThat(rates.falseAlarms()).as("seed %d: %s", SEED, rates).isLessThanOrEqualTo(0.05);
    }

    @Test
    void keepsToItsChanceWithHeavyTailsAndShortHistories() {
        assertThat(calibration
                        .rates(Setting.standard().noise(Noise.HEAVY).histories(1_000))
                        .falseAlarms())
                .isLessThanOrEqualTo(0.02);
        assertThat(calibration
                        .rates(Setting.standard().commits(12, 30).histories(1_000))
                        .falseAlarms())
                .isLessThanOrEqualTo(0.03);
    }
}
