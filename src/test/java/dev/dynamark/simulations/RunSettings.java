package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsException;

/** The settings of this JVM's run. */
final class RunSettings {

    private RunSettings() {}

    /**
     * Reads {@code -Dbench.*}. Mistakes are printed, a line each, and end this JVM before anything is started: thrown
     * through Gatling they would drown in stack traces.
     */
    static Settings readOrExit() {
        try {
            return Settings.from(
                    System.getProperties(),
                    OrderContestant.all().stream().map(OrderContestant::id).toList());
        } catch (SettingsException mistakes) {
            throw RunEnd.exit(mistakes.getMessage());
        }
    }
}
