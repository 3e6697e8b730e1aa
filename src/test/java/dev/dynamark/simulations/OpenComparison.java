package dev.dynamark.simulations;

import static dev.dynamark.gatling.DynamoDsl.arrival;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Phases;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The comparison at a constant rate of arrivals: each contestant alone with each operation, one after the other, for an
 * equal share of the time, in an order drawn from the seed.
 */
final class OpenComparison {

    static final String ARRIVAL = "arrival";

    private final Comparison comparison;
    private final Phases phases;

    OpenComparison(Comparison comparison, Load.Open load) {
        this.comparison = comparison;
        this.phases = new Phases(
                load,
                comparison.settings().operations().size()
                        * comparison.lineup().all().size());
    }

    PopulationBuilder population() {
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            if (!comparison.settings().warmUp().isZero()) {
                populations.add(scenario("warm-up " + dataset)
                        .exec(new ClosedComparison(comparison).warmUp(1, dataset))
                        .injectOpen(atOnceUsers(1)));
            }
            for (Operation operation : comparison.settings().operations()) {
                for (String contestant : inRandomOrder(dataset, operation)) {
                    populations.addAll(phase(dataset, operation, contestant));
                }
            }
        }
        return oneAfterTheOther(populations);
    }

    private List<String> inRandomOrder(String dataset, Operation operation) {
        List<String> contestants = new ArrayList<>(comparison.lineup().all());
        long seed = comparison.settings().seed();
        Collections.shuffle(contestants, new Random(seed ^ (dataset + operation.label()).hashCode()));
        return contestants;
    }

    private List<PopulationBuilder> phase(String dataset, Operation operation, String contestant) {
        OrderOperations<?> operations =
                comparison.operations(contestant, dataset, operation, OrderOperations.Turn.ARRIVAL);
        Duration time = Duration.ofSeconds(phases.seconds());
        double rate = phases.arrivalsPerSecond();
        String name = dataset + " " + operation.label() + " " + contestant;
        AtomicInteger arrivals = new AtomicInteger();
        ChainBuilder measured = comparison.reported(dataset, operation, 1, exec(operations.action(operation, 1)));
        PopulationBuilder arriving = scenario(name)
                .exec(arrival(rate))
                .exec(session -> session.set(ARRIVAL, arrivals.getAndIncrement()))
                .exec(whilePlaying(contestant, measured))
                .injectOpen(constantUsersPerSec(rate).during(time));
        List<PopulationBuilder> populations = new ArrayList<>();
        populations.add(scenario("before " + name)
                .exec(session -> {
                    comparison.beginMeasuring();
                    return session;
                })
                .exec(
                        operation == Operation.DELETE && !comparison.deletesWhatItPuts()
                                ? whilePlaying(
                                        contestant, exec(operations.putForArrivals(Math.toIntExact(phases.arrivals()))))
                                : exec(session -> session))
                .injectOpen(atOnceUsers(1)));
        populations.add(arriving);
        return populations;
    }

    private ChainBuilder whilePlaying(String contestant, ChainBuilder chain) {
        return doIf(session -> comparison.lineup().playing().contains(contestant))
                .then(chain);
    }

    private static PopulationBuilder oneAfterTheOther(List<PopulationBuilder> populations) {
        PopulationBuilder rest = populations.get(populations.size() - 1);
        for (int i = populations.size() - 2; i >= 0; i--) {
            rest = populations.get(i).andThen(rest);
        }
        return rest;
    }
}
