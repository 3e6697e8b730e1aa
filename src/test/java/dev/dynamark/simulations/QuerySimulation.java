package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.QueryContestant;
import dev.dynamark.profile.KeyChoice;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Shape;
import dev.dynamark.profile.Target;
import dev.dynamark.queries.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What queries of all kinds cost: filters, orders, limits, pages, the index, counts and scans, each a race of all
 * contestants that have queries. What each must find is worked out from the seed, so whoever drops a term, a page or the
 * order fails. Which shapes are measured is set by {@code -Dbench.shapes}.
 */
public final class QuerySimulation extends CompareSimulation {

    /** Some shapes read dozens of orders: fewer operations in a row are as much work. */
    private static final Map<String, String> DEFAULTS = Map.of("bench.burst", "4");

    /** Found by Gatling. */
    public QuerySimulation() {
        this(RunSettings.known());
    }

    private QuerySimulation(List<OrderContestant> known) {
        this(new QueryComparison(answerable(settings(known), known), known));
    }

    private QuerySimulation(QueryComparison comparison) {
        super(comparison, () -> new QueryRaces(comparison).population());
    }

    private static Settings settings(List<OrderContestant> known) {
        return RunSettings.readOrExit(known, DEFAULTS, Shapes.byLabel());
    }

    private static Settings answerable(Settings settings, List<OrderContestant> known) {
        objection(settings, known).ifPresent(message -> {
            throw RunEnd.exit(message);
        });
        return settings;
    }

    /** Why queries cannot be asked as it was set, for whoever set it. */
    static Optional<String> objection(Settings settings, List<OrderContestant> known) {
        if (settings.load() instanceof Load.Open) {
            return Optional.of("bench.rate: queries are compared in lock-step rounds; leave it out.");
        }
        if (settings.target() instanceof Target.Replay) {
            return Optional.of("bench.backend: answers to queries are not recorded; leave replay out.");
        }
        if (settings.shape() != Shape.ORDER) {
            return Optional.of("bench.shape: filters look at attributes that only whole orders have; leave it out.");
        }
        if (settings.keys() != KeyChoice.UNIFORM) {
            return Optional.of("bench.keys: every query comes as often as any other; leave it out.");
        }
        boolean nobody = known.stream()
                .noneMatch(each -> each instanceof QueryContestant
                        && settings.contestants().contains(each.id()));
        return nobody
                ? Optional.of(String.join("; ", QueryComparison.unable(settings, known))
                        + ". Nobody is left: name others in bench.contestants, such as aws-sdk.")
                : Optional.empty();
    }
}
