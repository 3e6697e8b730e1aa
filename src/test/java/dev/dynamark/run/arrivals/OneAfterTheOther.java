package dev.dynamark.run.arrivals;

import io.gatling.javaapi.core.PopulationBuilder;
import java.util.List;

/** Populations of which each begins when the one before has ended. Stateless. */
public final class OneAfterTheOther {

    private OneAfterTheOther() {}

    /** @param populations at least one */
    public static PopulationBuilder of(List<PopulationBuilder> populations) {
        PopulationBuilder rest = populations.get(populations.size() - 1);
        for (int i = populations.size() - 2; i >= 0; i--) {
            rest = populations.get(i).andThen(rest);
        }
        return rest;
    }
}
