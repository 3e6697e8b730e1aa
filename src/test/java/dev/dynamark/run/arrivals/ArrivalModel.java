package dev.dynamark.run.arrivals;

import static dev.dynamark.gatling.DynamoDsl.arrivals;
import static dev.dynamark.gatling.DynamoDsl.paced;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.RateCurve;
import dev.dynamark.gatling.ResponseLimit;
import dev.dynamark.profile.Limit;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.RateUnit;
import dev.dynamark.run.console.EarlyEnd;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The load models in which users arrive at a rate: one work after the other, each alone. The same for every simulation,
 * which says what an arrival does.
 */
public final class ArrivalModel {

    private final Load.AtRate load;
    private final int phases;
    private final int users;
    private final Runnable beginMeasuring;
    private final Predicate<String> isPlaying;
    private final FoundRates found;

    /**
     * @param phases how many works share the time of a dataset
     * @param users how many a search may have at work at the same time
     * @param beginMeasuring called before each work
     * @param isPlaying whether a contestant still takes part
     * @param found where highest rates are kept
     */
    public ArrivalModel(
            Load.AtRate load,
            int phases,
            int users,
            Runnable beginMeasuring,
            Predicate<String> isPlaying,
            FoundRates found) {
        this.load = load;
        this.phases = phases;
        this.users = users;
        this.beginMeasuring = beginMeasuring;
        this.isPlaying = isPlaying;
        this.found = found;
    }

    /** To be run one after the other. */
    public List<PopulationBuilder> populations(ArrivalWork work) {
        if (load.unit() != RateUnit.OPERATIONS) {
            throw EarlyEnd.exit("bench.rateUnit: how many units " + work.key().operation()
                    + " consumes is not known before; leave it out.");
        }
        if (!(load instanceof Load.Steps) && LoadCurve.of(load, phases).arrivals() == 0) {
            throw EarlyEnd.exit("bench.rate: nobody would arrive for " + work.name()
                    + "; give a higher rate or a longer bench.duration.");
        }
        List<PopulationBuilder> populations = new ArrayList<>();
        populations.add(scenario("before " + work.name())
                .exec(session -> {
                    beginMeasuring.run();
                    return session;
                })
                .exec(work.prepared()
                        .apply(arrivalsToPrepare())
                        .map(chain -> whilePlaying(work, chain))
                        .orElseGet(() -> exec(session -> session)))
                .injectOpen(atOnceUsers(1)));
        populations.add(limit().map(limit -> searched(work, limit)).orElseGet(() -> arriving(work)));
        return populations;
    }

    private long arrivalsToPrepare() {
        return load instanceof Load.Steps ? 0 : LoadCurve.of(load, phases).arrivals();
    }

    private Optional<Limit> limit() {
        if (load instanceof Load.Steps steps) {
            return Optional.of(steps.limit());
        }
        return load instanceof Load.Rising rising ? rising.limit() : Optional.empty();
    }

    private PopulationBuilder arriving(ArrivalWork work) {
        RateCurve curve = LoadCurve.of(load, phases);
        ChainBuilder each = doIfOrElse(session -> Arrival.of(session).isWarmUp())
                .then(work.unreported())
                .orElse(work.measured());
        return scenario(work.name())
                .exec(arrivals(curve))
                .exec(whilePlaying(work, each))
                .injectOpen(curve.injectionSteps());
    }

    private PopulationBuilder searched(ArrivalWork work, Limit limit) {
        RatePlan plan = load instanceof Load.Steps steps
                ? RatePlan.steps(work.name(), steps, System.out)
                : RatePlan.once(work.name(), LoadCurve.of(load, phases), System.out);
        found.add(work.key(), limit, plan, () -> isDone(work));
        return scenario(work.name())
                .exec(whilePlaying(
                        work,
                        paced(users, plan, new ResponseLimit(limit.p99(), limit.errorPercent()))
                                .run(work.measured())))
                .injectOpen(atOnceUsers(users));
    }

    private ChainBuilder whilePlaying(ArrivalWork work, ChainBuilder chain) {
        return doIf(session -> isDone(work)).then(chain);
    }

    private boolean isDone(ArrivalWork work) {
        return work.planned().getAsBoolean() && isPlaying.test(work.key().contestant());
    }
}
