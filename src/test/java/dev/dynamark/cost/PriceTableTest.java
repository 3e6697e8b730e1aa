package dev.dynamark.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTableTest {

    private static final String FRANKFURT = """
            {"region": "eu-central-1", "tableClass": "standard-ia", "asOf": "2026-10-01", "source": "a price list",
             "usdPerMillionReadUnits": 0.19, "usdPerMillionWriteUnits": 0.95}
            """;

    @TempDir
    Path folder;

    @Test
    void comesWithDatedPricesAndTheirSource() {
        PriceTable prices = PriceTable.builtIn();

        assertThat(prices.name()).isEqualTo("us-east-1 standard on-demand, 2026-07-30");
        assertThat(prices.source()).contains("AWS Price List");
        assertThat(prices.usd(new Units(1e6, 0))).isEqualTo(0.125);
        assertThat(prices.usd(new Units(0, 1e6))).isEqualTo(0.625);
    }

    @Test
    void readsPricesOfAnotherRegion() throws IOException {
        PriceTable prices = PriceTable.read(file(FRANKFURT));

        assertThat(prices)
                .isEqualTo(new PriceTable(
                        "eu-central-1", "standard-ia", LocalDate.of(2026, 10, 1), "a price list", 0.19, 0.95));
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> PriceTable.read(folder.resolve("none.json")))
                .isInstanceOf(CostException.class)
                .hasMessageContaining("no file")
                .hasMessageContaining("none.json")
                .hasMessageContaining("\"usdPerMillionReadUnits\" : 0.125")
                .hasMessageContaining("2026-07-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"asOf\": \"2026-10-01\"| \"asOf\": \"yesterday\"| yesterday",
                "\"asOf\": \"2026-10-01\",| ''| asOf",
                "\"usdPerMillionReadUnits\": 0.19| \"usdPerMillionReadUnits\": -1| at least 0",
                "\"usdPerMillionReadUnits\": 0.19| \"usdPerMillionReadUnits\": \"much\"| much",
                "\"source\": \"a price list\"| \"source\": null| source",
                "\"region\"| \"regoin\"| region",
                "{| [| no table of prices",
            })
    void refusesWhatIsNoTableOfPrices(String good, String bad, String named) throws IOException {
        assertThat(FRANKFURT).contains(good);
        Path broken = file(FRANKFURT.replace(good, bad));

        assertThatThrownBy(() -> PriceTable.read(broken))
                .isInstanceOf(CostException.class)
                .hasMessageContaining("prices.json is no table of prices")
                .hasMessageContaining(named)
                .hasMessageContaining("Expected JSON such as");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("prices.json"), text);
    }
}
