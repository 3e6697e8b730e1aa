package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    @Test
    void hasOneRowPerSettingBelowTwoOfHead() {
        List<String> lines = SettingsTable.markdown().lines().toList();

        assertThat(lines).hasSize(2 + new Catalogue(List.of("any")).all().size());
        assertThat(lines).allMatch(line -> line.matches("\\| [^|]+ \\| [^|]+ \\| [^|]+ \\| [^|]+ \\|"));
    }

    @Test
    void tellsDefaultsAndWhatHappensWithout() {
        assertThat(SettingsTable.markdown())
                .contains(
                        "| `bench.warmUp` | `30s` | a duration from 0s to 1h, such as 90s, 2m or PT90S |",
                        "| `bench.threads` | as many as `users`, 32 for arrivals at a rate | a whole number from 1 to 10000 |",
                        "| `bench.contestants` | `aws-sdk,enhanced,dynamorm` | a comma list of contestant ids (or all) |");
    }
}
