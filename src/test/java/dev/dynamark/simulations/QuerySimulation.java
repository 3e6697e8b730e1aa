package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Settings;
import dev.dynamark.queries.Shapes;
import io.gatling.javaapi.core.PopulationBuilder;
import java.util.List;
import java.util.Optional;

/**
 * What queries of all kinds cost: filters, orders, limits, pages, the index, counts and scans, each a race of all
 * contestants that have queries. What each must find is worked out from the seed, so whoever drops a term, a page or the
 * order fails. Which shapes are measured is set by {@code -Dbench.shapes}.
 */
public final class QuerySimulation extends CompareSimulation {

    /** Found by Gatling. */
    public QuerySimulation() {
        this(RunSettings.known());
    }

    private QuerySimulation(List<OrderContestant> known) {
        this(new QueryComparison(settings(known), known));
    }

    private QuerySimulation(QueryComparison comparison) {
        super(comparison, () -> sideBySide(comparison));
    }

    private static PopulationBuilder sideBySide(QueryComparison comparison) {
        return comparison.settings().load() instanceof Load.AtRate rate
                ? new QueryArrivals(comparison, rate).population()
                : new QueryRaces(comparison).population();
    }

    private static Settings settings(List<OrderContestant> known) {
        return RunSettings.of(QuerySimulation.class, known)
                .withShapes(Shapes.byLabel())
                .unless(asked -> objection(asked.settings(), known))
                .readOrExit();
    }

    /** Why nobody can be asked, for whoever named the contestants. */
    static Optional<String> objection(Settings settings, List<OrderContestant> known) {
        List<String> unable = QueryComparison.unable(settings, known);
        return unable.size() < settings.contestants().size()
                ? Optional.empty()
                : Optional.of(String.join("; ", unable)
                        + ". Nobody is left: name others in bench.contestants, such as aws-sdk.");
    }
}
