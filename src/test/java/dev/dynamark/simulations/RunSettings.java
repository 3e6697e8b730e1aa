package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The settings of this JVM's run. */
final class RunSettings {

    private RunSettings() {}

    /**
     * Reads {@code -Dbench.*}. Mistakes are printed, a line each, and end this JVM before anything is started: thrown
     * through Gatling they would drown in stack traces.
     */
    static Settings readOrExit() {
        return readOrExit(OrderContestant.all(), Map.of());
    }

    /** As {@link #readOrExit()}, where these contestants are known and these properties stand unless they are given. */
    static Settings readOrExit(List<OrderContestant> known, Map<String, String> defaults) {
        Properties properties = new Properties();
        properties.putAll(defaults);
        properties.putAll(System.getProperties());
        try {
            return Settings.from(
                    properties,
                    known.stream().map(OrderContestant::id).toList(),
                    known.stream()
                            .filter(OrderContestant::comparedUnasked)
                            .map(OrderContestant::id)
                            .toList());
        } catch (SettingsException mistakes) {
            throw RunEnd.exit(mistakes.getMessage());
        }
    }
}
