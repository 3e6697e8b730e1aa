package dev.dynamark.run.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.cost.Units;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.LoadModel;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.RateUnit;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitRatesTest {

    private final UnitRates rates = new UnitRates(Settings.from(Map.of(), List.of("aws-sdk")));
    private final Dataset small = new Dataset("small", 1_000, ItemShape.ORDER, 42);

    private static Load.Open load(RateUnit unit) {
        return new Load.Open(LoadModel.CONSTANT, 500, Duration.ofMinutes(1), Duration.ZERO, unit);
    }

    @Test
    void givesAsManyOperationsAsConsumeTheUnits() {
        // An order of 1 KB, read eventually consistent, is half a unit; written with its index entry it is three or
        // four.
        assertThat(perSecond(RateUnit.READ_UNITS, Operation.GET)).isEqualTo(1_000);
        assertThat(perSecond(RateUnit.WRITE_UNITS, Operation.PUT)).isCloseTo(500 / 3.3, within(15.0));
        assertThat(perSecond(RateUnit.READ_UNITS, Operation.QUERY)).isCloseTo(500 / 1.5, within(25.0));
    }

    @Test
    void countsTheReadsOfAMixAsStronglyConsistent() {
        Mix reads = new Mix(Map.of(MixedOperation.READ, 1));

        assertThat(rates.unitsOf(small, MixedOperation.READ)).contains(new Units(1, 0));
        assertThat(rates.of(load(RateUnit.READ_UNITS), small, reads).ratePerSecond())
                .isEqualTo(500);
    }

    @Test
    void leavesARateOfOperationsAsItIs() {
        assertThat(perSecond(RateUnit.OPERATIONS, Operation.SCAN)).isEqualTo(500);
    }

    private double perSecond(RateUnit unit, Operation operation) {
        Load.AtRate load = rates.of(load(unit), small, operation);
        assertThat(load.unit()).isEqualTo(RateUnit.OPERATIONS);
        return load.ratePerSecond();
    }
}
