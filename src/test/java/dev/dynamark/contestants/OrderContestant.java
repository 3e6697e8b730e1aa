package dev.dynamark.contestants;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

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

    /**
     * Whether a run compares it without being told who is compared. Those of which a comparison would only get longer for
     * most readers say no; {@code bench.contestants} names them.
     */
    default boolean comparedUnasked() {
        return true;
    }

    /**
     * Members of requests that the library sends whatever it is told, and the baseline does not, such as a page's limit.
     * They do not change what is read and written; the fairness test lets these pass, and no others.
     */
    default Set<String> imposedMembers() {
        return Set.of();
    }

    /** The name of the HTTP client it has whatever is set for the run; empty if it takes the run's. */
    default Optional<String> ownHttpClient() {
        return Optional.empty();
    }

    /** The registered contestants, in the order of their registration. */
    static List<OrderContestant> all() {
        return ServiceLoader.load(OrderContestant.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
