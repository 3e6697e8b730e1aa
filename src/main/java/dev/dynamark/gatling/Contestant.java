package dev.dynamark.gatling;

import io.gatling.javaapi.core.Session;
import java.util.Objects;
import java.util.function.Function;

/**
 * A data layer under test, known in every report by its id. Immutable.
 *
 * @param id short and stable, such as {@code aws-sdk}; not blank
 */
public record Contestant(String id) {

    /**
     * Takes the id as it is.
     *
     * @throws IllegalArgumentException if id is blank
     */
    public Contestant {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("a contestant needs an id that is not blank, such as \"my-repository\"");
        }
    }

    /**
     * Begins an operation of this contestant.
     *
     * @param name plain text or Gatling EL; keep it static or of few values, each one is a line of every report
     */
    public OperationBuilder operation(String name) {
        return OperationBuilder.of(this, SessionValue.text(name));
    }

    /** Begins an operation whose name the session gives; each distinct name is a line of every report. */
    public OperationBuilder operation(Function<Session, String> name) {
        return OperationBuilder.of(this, SessionValue.function(name));
    }
}
