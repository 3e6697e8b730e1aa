package dev.dynamark.run.work.query;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.queries.Reading;
import dev.dynamark.queries.Shape;
import dev.dynamark.run.arrivals.ArrivalModel;
import dev.dynamark.run.arrivals.ArrivalWork;
import dev.dynamark.run.arrivals.OneAfterTheOther;
import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.run.work.Work;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Queries that arrive at a rate: each contestant alone with each shape, in an order drawn from the seed. */
public final class QueryArrivals implements Work {

    private final QueryComparison comparison;
    private final ArrivalModel model;

    /** Of a comparison that need not be open yet. */
    public QueryArrivals(QueryComparison comparison, Load.AtRate load) {
        this.comparison = comparison;
        this.model = comparison.arrivals(
                load, comparison.shapes().size() * comparison.lineup().all().size());
    }

    @Override
    public PopulationBuilder population() {
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            if (!comparison.settings().warmUp().isZero()) {
                populations.add(scenario("warm-up " + dataset)
                        .exec(new QueryRaces(comparison).warmUp(1, dataset))
                        .injectOpen(atOnceUsers(1)));
            }
            for (Shape shape : comparison.shapes()) {
                for (String contestant : inRandomOrder(dataset, shape)) {
                    populations.addAll(model.populations(work(dataset, shape, contestant)));
                }
            }
        }
        return OneAfterTheOther.of(populations);
    }

    private List<String> inRandomOrder(String dataset, Shape shape) {
        List<String> contestants = new ArrayList<>(comparison.lineup().all());
        long seed = comparison.settings().seed();
        Collections.shuffle(contestants, new Random(seed ^ (dataset + shape.name()).hashCode()));
        return contestants;
    }

    private ArrivalWork work(String dataset, Shape shape, String contestant) {
        QueryOperations<?> operations = comparison.operations(contestant, dataset, OrderOperations.Turn.ARRIVAL);
        Map<String, String> tags = comparison.tags(dataset, shape);
        ChainBuilder each = shape.reading() == Reading.VISIBLE
                ? operations.visible(shape, tags, action -> action)
                : exec(operations.action(shape, tags, 1));
        return new ArrivalWork(
                dataset + " " + shape.name() + " " + contestant,
                new SeriesKey(contestant, shape.name(), tags),
                () -> comparison.reasonToSkip(shape).isEmpty(),
                comparison.reported(dataset, shape, 1, each),
                each,
                arrivals -> Optional.empty());
    }
}
