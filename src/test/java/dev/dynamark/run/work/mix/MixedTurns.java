package dev.dynamark.run.work.mix;

import static io.gatling.javaapi.core.CoreDsl.doSwitch;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.onCase;

import dev.dynamark.crud.TurnPlan;
import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.LockStep;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.KeyChoices;
import dev.dynamark.run.Stage;
import dev.dynamark.run.work.ClosedComparison.Purpose;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Choice;
import io.gatling.javaapi.core.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns in which every user does the operations of a mix, drawn from the seed: the same for every contestant of a round. */
public final class MixedTurns {

    private static final String TURN = "dynamark.turn";
    private static final String NO_OPERATION = "none";
    private static final String POSITION = "dynamark.position";

    private final Comparison comparison;
    private final Mix mix;
    private final TurnPlan plan;

    MixedTurns(Comparison comparison) {
        Settings settings = comparison.settings();
        this.comparison = comparison;
        this.mix = settings.traffic().mix().orElseThrow();
        this.plan = new TurnPlan(mix, length(settings), KeyChoices.seed(settings));
    }

    /** Makes one operation of one contestant. */
    interface Actions {
        OperationActionBuilder<?, ?> action(Stage.Slot slot, MixedOperation operation);
    }

    /** How many operations a user has in a row, as a run is asked for. */
    public static int length(Settings settings) {
        return settings.burst()
                * settings.traffic().mix().orElseThrow().operations().size();
    }

    /** How many operations a user has in a row. */
    int length() {
        return plan.length();
    }

    /** Where a user is in its turn, from 0. */
    static int position(Session session) {
        return session.getInt(POSITION);
    }

    Race race(String dataset, Purpose purpose, Actions actions) {
        List<MixedOperation> operations = mix.operations();
        Race race = DynamoDsl.race(operations.get(0).label());
        for (MixedOperation operation : operations.subList(1, operations.size())) {
            race = race.and(operation.label());
        }
        for (var tag : comparison.tags(dataset).entrySet()) {
            race = race.tag(tag.getKey(), tag.getValue());
        }
        for (String contestant : comparison.lineup().all()) {
            race = race.turn(contestant, turn(new Stage.Slot(contestant, dataset), purpose, actions));
        }
        return race;
    }

    private ChainBuilder turn(Stage.Slot slot, Purpose purpose, Actions actions) {
        List<Choice.WithKey> choices = new ArrayList<>();
        for (MixedOperation operation : mix.operations()) {
            ChainBuilder once = exec(purpose.seen(actions.action(slot, operation)));
            choices.add(onCase(operation.label())
                    .then(
                            purpose == Purpose.MEASURING
                                    ? comparison.grouped(slot.dataset(), operation.label(), once)
                                    : once));
        }
        // A switch needs two cases, also where the mix has one operation.
        choices.add(onCase(NO_OPERATION).then(exec(session -> session)));
        return exec(session -> session.set(TURN, plan.turn(Math.toIntExact(session.userId()), LockStep.round(session))))
                .repeat(plan.length(), POSITION)
                .on(doSwitch(session ->
                                name(session.<List<MixedOperation>>get(TURN).get(position(session))))
                        .on(choices));
    }

    private String name(MixedOperation operation) {
        return comparison.isSkipped(operation) ? NO_OPERATION : operation.label();
    }

    /** One operation of the mix for each arrival, as if one user did it all, turn by turn. */
    ChainBuilder arrival(Function<MixedOperation, ChainBuilder> once) {
        List<Choice.WithKey> choices = new ArrayList<>();
        mix.operations()
                .forEach(operation -> choices.add(onCase(operation.label()).then(once.apply(operation))));
        choices.add(onCase(NO_OPERATION).then(exec(session -> session)));
        return doSwitch(session -> {
                    Place place = placeOfArrival(session);
                    return name(plan.turn(place.user(), place.round()).get(place.position()));
                })
                .on(choices);
    }

    Place placeOfArrival(Session session) {
        long number = Arrival.of(session).number();
        return new Place(0, Math.toIntExact(number / plan.length()), Math.toIntExact(number % plan.length()));
    }

    /** An operation of one contestant on one dataset. */
    OperationBuilder named(Stage.Slot slot, MixedOperation operation) {
        OperationBuilder named = DynamoDsl.contestant(slot.contestant())
                .operation(operation.label())
                .requestName(slot.contestant());
        for (var tag : comparison.tags(slot.dataset()).entrySet()) {
            named = named.tag(tag.getKey(), tag.getValue());
        }
        return named;
    }
}
