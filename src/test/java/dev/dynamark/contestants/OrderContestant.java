package dev.dynamark.contestants;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A data layer under test whose operations block; {@link AsyncOrderContestant} for one that answers later.
 * Implementations have a public constructor without parameters and are listed in
 * {@code META-INF/services/dev.dynamark.contestants.OrderContestant}.
 */
public interface OrderContestant {

    /** The name in settings and results: lower case, digits and hyphens. */
    String id();

    /** One line for a reader of results: which library, used how. */
    String description();

    /**
     * Sets the data layer up on a table that exists: once, before anything is measured.
     *
     * @return an {@link OrderStore}; an {@link AsyncOrderStore} only of an {@link AsyncOrderContestant}
     */
    Orders<?> open(Stand stand);

    /**
     * What an application would write for this contestant, for the table of lines of code; empty if it is not to stand
     * there.
     */
    default Optional<Sources> sources() {
        return Optional.empty();
    }

    /** The registered contestants, in the order of their registration. */
    static List<OrderContestant> all() {
        return ServiceLoader.load(OrderContestant.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
