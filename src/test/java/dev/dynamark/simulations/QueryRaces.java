package dev.dynamark.simulations;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;

import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.Race;
import dev.dynamark.queries.Reading;
import dev.dynamark.queries.Shape;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The comparison in lock-step rounds of one race per query shape. */
final class QueryRaces extends ClosedComparison {

    private final QueryComparison comparison;

    QueryRaces(QueryComparison comparison) {
        super(comparison);
        this.comparison = comparison;
    }

    @Override
    List<Race> races(String dataset, Purpose purpose) {
        return comparison.shapes().stream()
                .map(shape -> race(dataset, shape, purpose))
                .toList();
    }

    private Race race(String dataset, Shape shape, Purpose purpose) {
        Map<String, String> tags = comparison.tags(dataset, shape);
        int burst = shape.reading() == Reading.VISIBLE
                ? 1
                : shape.burst(comparison.settings().burst());
        Race race = DynamoDsl.race(shape.name());
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            race = race.tag(tag.getKey(), tag.getValue());
        }
        for (String contestant : comparison.lineup().all()) {
            QueryOperations<?> operations = comparison.operations(contestant, dataset);
            ChainBuilder turn = shape.reading() == Reading.VISIBLE
                    ? visible(operations, shape, tags, purpose)
                    : exec(purpose.seen(operations.action(shape, tags, burst).aloneInItsTurn()));
            ChainBuilder reported =
                    purpose == Purpose.MEASURING ? grouped(comparison.groups(dataset, shape, burst), turn) : turn;
            race = race.turn(
                    contestant,
                    doIf(session -> comparison.reasonToSkip(shape).isEmpty()).then(reported));
        }
        return race;
    }

    /** What is written is deleted in the same turn: no other query may meet it. */
    private static ChainBuilder visible(
            QueryOperations<?> operations, Shape shape, Map<String, String> tags, Purpose purpose) {
        return exec(purpose.seen(operations.makeVisible(shape, tags)))
                .exec(session -> operations.noteLag(session, tags))
                .exec(operations.tidyUp());
    }

    private static ChainBuilder grouped(List<String> groups, ChainBuilder chain) {
        List<String> inside = new ArrayList<>(groups);
        Collections.reverse(inside);
        ChainBuilder grouped = chain;
        for (String name : inside) {
            grouped = group(name).on(grouped);
        }
        return grouped;
    }
}
