package dev.dynamark.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one file says.
 *
 * @param parent the profile it extends, as it calls it
 * @param simulations that it is for; empty if it does not say
 */
record Profile(
        ProfileText source,
        Optional<Given.Part> parent,
        List<Given.Part> simulations,
        Map<Setting<?>, Given> settings) {

    Profile {
        simulations = List.copyOf(simulations);
        settings = Map.copyOf(settings);
    }

    Origin.Place place(int line) {
        return new Origin.Place(source.label(), line);
    }
}
