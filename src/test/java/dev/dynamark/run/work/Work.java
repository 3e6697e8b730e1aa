package dev.dynamark.run.work;

import io.gatling.javaapi.core.PopulationBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the contestants of a run do in one process, once everything stands. */
public interface Work {

    /** The virtual users and what they do. */
    PopulationBuilder population();

    /** What else is judged when all is done, by the name of the request that tells it; empty objections are OK. */
    default Map<String, Supplier<Optional<String>>> verdicts() {
        return Map.of();
    }
}
