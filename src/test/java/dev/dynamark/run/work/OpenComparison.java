package dev.dynamark.run.work;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.arrivals.ArrivalModel;
import dev.dynamark.run.arrivals.ArrivalWork;
import dev.dynamark.run.arrivals.OneAfterTheOther;
import dev.dynamark.run.cost.UnitRates;
import dev.dynamark.run.operations.OrderOperations;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of arrivals at a rate: each contestant alone with each operation, one after the other, in an order drawn
 * from the seed.
 */
public final class OpenComparison implements Work {

    private final Comparison comparison;
    private final Load.AtRate load;
    private final UnitRates rates;

    /** @param load in operations or units a second */
    public OpenComparison(Comparison comparison, Load.AtRate load) {
        this.comparison = comparison;
        this.load = load;
        this.rates = new UnitRates(comparison.settings());
    }

    @Override
    public PopulationBuilder population() {
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            if (!comparison.settings().warmUp().isZero()) {
                populations.add(scenario("warm-up " + dataset)
                        .exec(new ClosedComparison(comparison).warmUp(1, dataset))
                        .injectOpen(atOnceUsers(1)));
            }
            for (Operation operation : comparison.settings().operations()) {
                ArrivalModel model = model(dataset, operation);
                for (String contestant : comparison.inRandomOrder(dataset + operation.label())) {
                    populations.addAll(model.populations(work(dataset, operation, contestant)));
                }
            }
        }
        return OneAfterTheOther.of(populations);
    }

    private ArrivalModel model(String dataset, Operation operation) {
        return comparison.arrivals(
                rates.of(load, comparison.dataset(dataset), operation),
                comparison.settings().operations().size()
                        * comparison.lineup().all().size());
    }

    private ArrivalWork work(String dataset, Operation operation, String contestant) {
        OrderOperations<?> operations =
                comparison.operations(contestant, dataset, operation, OrderOperations.Turn.ARRIVAL);
        ChainBuilder each = exec(operations.action(operation, 1));
        boolean needsItems = operation == Operation.DELETE && !comparison.deletesWhatItPuts();
        return new ArrivalWork(
                dataset + " " + operation.label() + " " + contestant,
                new SeriesKey(contestant, operation.label(), comparison.tags(dataset, operation)),
                () -> !comparison.isSkipped(dataset, operation),
                comparison.reported(dataset, operation, 1, each),
                each,
                arrivals -> needsItems && arrivals > 0
                        ? Optional.of(exec(operations.putForArrivals(Math.toIntExact(arrivals))))
                        : Optional.empty());
    }
}
