package dev.dynamark.simulations;

import dev.dynamark.contestants.QueryContestant;
import dev.dynamark.profile.Load;
import dev.dynamark.queries.Shapes;
import dev.dynamark.run.Able;
import dev.dynamark.run.work.Work;
import dev.dynamark.run.work.query.QueryArrivals;
import dev.dynamark.run.work.query.QueryComparison;
import dev.dynamark.run.work.query.QueryRaces;
import dev.dynamark.run.work.query.Querying;

/**
 * What queries of all kinds cost: filters, orders, limits, pages, the index, counts and scans, each a race of all
 * contestants that have queries. What each must find is worked out from the seed, so whoever drops a term, a page or the
 * order fails. Which shapes are measured is set by {@code -Dbench.shapes}.
 */
public final class QuerySimulation extends CompareSimulation {

    /** Found by Gatling. */
    public QuerySimulation() {
        this(Able.to(QueryContestant.class, "has no queries but its own"));
    }

    private QuerySimulation(Able able) {
        this(new QueryComparison(
                able.settings(QuerySimulation.class)
                        .withShapes(Shapes.byLabel())
                        .taking(QueryRaces::turn)
                        .readOrExit(),
                Querying.all(able.known())));
    }

    private QuerySimulation(QueryComparison comparison) {
        super(comparison, sideBySide(comparison));
    }

    private static Work sideBySide(QueryComparison comparison) {
        return comparison.settings().load() instanceof Load.AtRate rate
                ? new QueryArrivals(comparison, rate)
                : new QueryRaces(comparison);
    }
}
