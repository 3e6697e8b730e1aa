package dev.dynamark.profile;

import java.util.Map;

/** Settings that mean nothing to a simulation, which refuses them: whoever gives one expects something of it. */
final class Unheard {

    private final String simulation;
    private final Map<String, String> reasons;

    /** @param reasons by the setting's name without {@code bench.} */
    Unheard(String simulation, Map<String, String> reasons) {
        this.simulation = simulation;
        this.reasons = reasons;
    }

    /** Refuses what is given of them and forgets it, so that nothing else gives way to it. */
    void refuse(SettingsReader reader, Catalogue catalogue) {
        for (Setting<?> setting : catalogue.all()) {
            String reason = reasons.get(setting.name());
            if (reason != null && reader.has(setting)) {
                reader.refuse(setting, "has no meaning for " + simulation + " (" + reason + "); leave it out");
                reader.forget(setting);
            }
        }
    }
}
