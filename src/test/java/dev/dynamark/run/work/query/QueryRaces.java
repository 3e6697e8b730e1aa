package dev.dynamark.run.work.query;

import static io.gatling.javaapi.core.CoreDsl.exec;

import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.Race;
import dev.dynamark.profile.Settings;
import dev.dynamark.queries.Reading;
import dev.dynamark.queries.Shape;
import dev.dynamark.queries.Shapes;
import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.run.plan.PlannedTurn;
import dev.dynamark.run.work.ClosedComparison;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;
import java.util.Map;

/** Queries in lock-step rounds of one race per shape. */
public final class QueryRaces extends ClosedComparison {

    private final QueryComparison comparison;

    /** Of a comparison that need not be open yet. */
    public QueryRaces(QueryComparison comparison) {
        super(comparison);
        this.comparison = comparison;
    }

    @Override
    protected List<Race> races(String dataset, Purpose purpose) {
        return comparison.shapes().stream()
                .map(shape -> race(dataset, shape, purpose))
                .toList();
    }

    /** What a user does in a round for one contestant. */
    public static PlannedTurn turn(Settings settings) {
        List<Shape> shapes = settings.shapes().stream()
                .flatMap(name -> Shapes.named(name).stream())
                .toList();
        return new PlannedTurn(
                shapes.size(),
                shapes.size(),
                shapes.stream().mapToLong(shape -> burst(shape, settings)).sum());
    }

    private static int burst(Shape shape, Settings settings) {
        return shape.reading() == Reading.VISIBLE ? 1 : shape.burst(settings.burst());
    }

    private Race race(String dataset, Shape shape, Purpose purpose) {
        Map<String, String> tags = comparison.tags(dataset, shape);
        boolean visible = shape.reading() == Reading.VISIBLE;
        int burst = burst(shape, comparison.settings());
        Race race = DynamoDsl.race(shape.name());
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            race = race.tag(tag.getKey(), tag.getValue());
        }
        for (String contestant : comparison.lineup().all()) {
            QueryOperations<?> operations = comparison.operations(contestant, dataset, OrderOperations.Turn.LOCK_STEP);
            ChainBuilder turn = visible
                    ? operations.visible(shape, tags, purpose::seen)
                    : exec(purpose.seen(operations.action(shape, tags, burst).aloneInItsTurn()));
            race = race.turn(
                    contestant,
                    purpose == Purpose.MEASURING
                            ? comparison.reported(dataset, shape, burst, turn)
                            : comparison.unlessSkipped(shape, turn));
        }
        return race;
    }
}
