package dev.dynamark.run.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.cost.PriceTable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class ForeignPricesTest {

    @Test
    void areWarnedOfWhereTablesAreElsewhere() {
        assertThat(PaidRun.foreignPrices(PriceTable.builtIn(), Region.US_EAST_1))
                .isEmpty();
        assertThat(PaidRun.foreignPrices(PriceTable.builtIn(), Region.EU_WEST_1))
                .hasValue(
                        "WARNING: the prices are those of us-east-1, and the tables are in eu-west-1: what is spent there"
                                + " may be more. Give the prices of eu-west-1 as bench.prices.");
    }
}
