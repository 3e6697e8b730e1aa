package dev.dynamark.gatling;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.exec.Executable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One operation as all contestants do it: in each round of a {@link LockStep} every contestant's turn once, in an order
 * drawn per round. Immutable: every method returns a new instance.
 */
public final class Race {

    private final List<String> operations;
    private final Map<String, String> tags;
    private final List<String> groups;
    private final Map<String, ChainBuilder> turns;

    private Race(
            List<String> operations, Map<String, String> tags, List<String> groups, Map<String, ChainBuilder> turns) {
        this.operations = List.copyOf(operations);
        this.tags = tags;
        this.groups = groups;
        this.turns = turns;
    }

    static Race of(String operation) {
        return new Race(List.of(operation), Map.of(), List.of(), Map.of());
    }

    /**
     * The turns do this operation too, as one of a mix: each operation has its own figures, and rounds in which all
     * contestants did it are compared.
     *
     * @param operation as given to {@link Contestant#operation(String)}
     */
    public Race and(String operation) {
        List<String> more = new ArrayList<>(operations);
        more.add(Objects.requireNonNull(operation, "operation"));
        return new Race(more, tags, groups, turns);
    }

    /** The same tag as {@link OperationBuilder#tag(String, String)} of the operations inside. */
    public Race tag(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(tags);
        more.put(key, value);
        return new Race(operations, Map.copyOf(more), groups, turns);
    }

    /** The Gatling groups, outermost first, in which the turns are reported. Waiting at barriers stays outside. */
    public Race in(String... groupNames) {
        return new Race(operations, tags, List.of(groupNames), turns);
    }

    /**
     * Adds a contestant.
     *
     * @param contestant id, as given to {@link DynamoDsl#contestant(String)}
     * @param turn its operation of this race, usually one burst
     */
    public Race turn(String contestant, Executable... turn) {
        ChainBuilder chain = CoreDsl.exec(
                List.of(turn).get(0), List.of(turn).stream().skip(1).toArray(Executable[]::new));
        for (int i = groups.size() - 1; i >= 0; i--) {
            chain = CoreDsl.group(groups.get(i)).on(chain);
        }
        Map<String, ChainBuilder> more = new LinkedHashMap<>(turns);
        more.put(contestant, chain);
        return new Race(operations, tags, groups, Collections.unmodifiableMap(more));
    }

    List<String> operations() {
        return operations;
    }

    Map<String, String> tags() {
        return tags;
    }

    Map<String, ChainBuilder> turns() {
        return turns;
    }
}
