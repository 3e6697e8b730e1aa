package dev.dynamark.run.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.AwsBackend.WarmThroughput;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedThroughputTest {

    private static final WarmThroughput OF_A_NEW_TABLE = new WarmThroughput(12_000, 4_000);
    private static final Dataset SMALL = new Dataset("small", 1_000, ItemShape.ORDER, 42);

    private static List<String> warnings(String properties) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String each : properties.split(" ", -1)) {
            String[] parts = each.split("=", 2);
            given.put("bench." + parts[0], parts[1]);
        }
        return new WantedThroughput(Settings.from(given, List.of("a"))).warnings(OF_A_NEW_TABLE, SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "rate=30000 operations=get, '30,000 get a second want 15,000 read and 0 write'",
        "load=ramp rate=30000 operations=get, '30,000 get'",
        "load=stress rate=1000 operations=put, '2,000 put a second want 0 read and '",
        "load=spike rate=5000 operations=get, '25,000 get a second want 12,500 read'",
        "rate=15000 rateUnit=rcu operations=get, '30,000 get a second want 15,000 read'",
        "rate=5000 rateUnit=wcu operations=put, 'a second want 0 read and 5,000 write'",
        "rate=15000 mix=read=1, '15,000 of the mix a second want 15,000 read and 0 write'"
    })
    void tellsWhatTheHighestRateWants(String properties, String told) {
        assertThat(warnings(properties))
                .singleElement()
                .asString()
                .startsWith("WARNING: ")
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "rate=20000 operations=get",
        "load=spike rate=4000 operations=get",
        "load=stress rate=500 operations=put",
        "rate=3000 rateUnit=wcu operations=put",
        "rate=10000 mix=read=1",
        "users=9"
    })
    void isSilentAboutWhatTheTableTakes(String properties) {
        assertThat(warnings(properties)).isEmpty();
    }

    @Test
    void judgesEveryOperationByItself() {
        assertThat(warnings("rate=3000 operations=get,put,update")).hasSize(2);
    }
}
