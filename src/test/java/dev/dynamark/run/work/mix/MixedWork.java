package dev.dynamark.run.work.mix;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.LockStep;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.Stage;
import dev.dynamark.run.arrivals.ArrivalModel;
import dev.dynamark.run.arrivals.ArrivalWork;
import dev.dynamark.run.arrivals.OneAfterTheOther;
import dev.dynamark.run.cost.UnitRates;
import dev.dynamark.run.work.ClosedComparison;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A mix of operations in lock-step rounds or at a rate, each contestant on data of its own. */
abstract class MixedWork extends ClosedComparison {

    private final Comparison comparison;
    private final MixedTurns turns;

    MixedWork(Comparison comparison) {
        super(comparison);
        this.comparison = comparison;
        this.turns = new MixedTurns(comparison);
    }

    /**
     * What operations are part of.
     *
     * @param name places of several parts have the same numbers
     * @param place where an operation stands in it
     */
    record Part(String name, Function<Session, Place> place) {

        boolean isWarmUp() {
            return name.equals(Purpose.WARM_UP.name());
        }
    }

    /** One operation of one contestant. */
    abstract OperationActionBuilder<?, ?> action(Stage.Slot slot, MixedOperation operation, Part part);

    MixedTurns turns() {
        return turns;
    }

    @Override
    public PopulationBuilder population() {
        return comparison.settings().load() instanceof Load.AtRate rate ? arriving(rate) : super.population();
    }

    /** Each contestant alone with its mix, an operation for each arrival. */
    private PopulationBuilder arriving(Load.AtRate load) {
        UnitRates rates = new UnitRates(comparison.settings());
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            List<ChainBuilder> first = new ArrayList<>(before(dataset));
            if (!comparison.settings().warmUp().isZero()) {
                first.add(warmUp(1, dataset));
            }
            populations.add(scenario("before " + dataset).exec(first).injectOpen(atOnceUsers(1)));
            ArrivalModel model = comparison.arrivals(
                    rates.of(
                            load,
                            comparison.dataset(dataset),
                            comparison.settings().traffic().mix().orElseThrow()),
                    comparison.lineup().all().size());
            for (String contestant : comparison.inRandomOrder(dataset)) {
                populations.addAll(model.populations(arrivals(new Stage.Slot(contestant, dataset))));
            }
        }
        return OneAfterTheOther.of(populations);
    }

    private ArrivalWork arrivals(Stage.Slot slot) {
        return new ArrivalWork(
                slot.dataset() + " mix " + slot.contestant(),
                new SeriesKey(slot.contestant(), "mix", comparison.tags(slot.dataset())),
                arrival(slot, (operation, action) -> comparison.grouped(slot.dataset(), operation.label(), action)),
                arrival(slot, (operation, action) -> action),
                arrivals -> Optional.empty());
    }

    private ChainBuilder arrival(Stage.Slot slot, BiFunction<MixedOperation, ChainBuilder, ChainBuilder> seen) {
        Part part = new Part(Arrival.class.getSimpleName(), turns::placeOfArrival);
        return turns.arrival(operation -> seen.apply(operation, exec(action(slot, operation, part))));
    }

    @Override
    protected List<Race> races(String dataset, Purpose purpose) {
        Part part = new Part(purpose.name(), MixedWork::place);
        return List.of(turns.race(dataset, purpose, (slot, operation) -> action(slot, operation, part)));
    }

    private static Place place(Session session) {
        return new Place(Math.toIntExact(session.userId()), LockStep.round(session), MixedTurns.position(session));
    }
}
