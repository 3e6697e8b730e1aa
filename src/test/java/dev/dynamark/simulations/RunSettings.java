package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The settings of this JVM's run. */
final class RunSettings {

    private RunSettings() {}

    /**
     * Reads {@code -Dbench.*}. Mistakes are printed, a line each, and end this JVM before anything is started: thrown
     * through Gatling they would drown in stack traces.
     */
    static Settings readOrExit() {
        return readOrExit(known(), Map.of());
    }

    /** A child of an isolated run may be told to run a contestant under its second name; people are not. */
    static List<OrderContestant> known() {
        return known(OrderContestant.all());
    }

    static List<OrderContestant> known(List<OrderContestant> contestants) {
        return HandOver.ofThisProcess().isEmpty()
                ? contestants
                : Stream.of(contestants, contestants.stream().map(Twin::of).toList())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
    }

    /** As {@link #readOrExit()}, where these contestants are known and these properties stand unless they are given. */
    static Settings readOrExit(List<OrderContestant> known, Map<String, String> defaults) {
        return readOrExit(known, defaults, Map.of());
    }

    /**
     * As {@link #readOrExit(List, Map)}, of a run that measures query shapes.
     *
     * @param shapes names of shapes by what settings may call them
     */
    static Settings readOrExit(
            List<OrderContestant> known, Map<String, String> defaults, Map<String, List<String>> shapes) {
        return readOrExit(known, defaults, shapes, Map.of());
    }

    /** As {@link #readOrExit(List, Map)}, where some properties stand whatever is given. */
    static Settings readOverriddenOrExit(
            List<OrderContestant> known, Map<String, String> defaults, Map<String, String> overridden) {
        return readOrExit(known, defaults, Map.of(), overridden);
    }

    private static Settings readOrExit(
            List<OrderContestant> known,
            Map<String, String> defaults,
            Map<String, List<String>> shapes,
            Map<String, String> overridden) {
        Properties properties = new Properties();
        properties.putAll(defaults);
        properties.putAll(System.getProperties());
        properties.putAll(overridden);
        try {
            return Settings.from(
                    properties,
                    known.stream().map(OrderContestant::id).toList(),
                    known.stream()
                            .filter(OrderContestant::comparedUnasked)
                            .map(OrderContestant::id)
                            .toList(),
                    shapes);
        } catch (SettingsException mistakes) {
            throw RunEnd.exit(mistakes.getMessage());
        }
    }
}
