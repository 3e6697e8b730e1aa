package dev.dynamark.run.lineup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who takes part, and who was left out and why. Thread-safe. */
public final class Lineup {

    private final List<String> all;
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    /** @param all contestants by their names, in the order of reports */
    public Lineup(List<String> all) {
        this.all = List.copyOf(all);
    }

    /** Those left out too, in the order of reports. */
    public List<String> all() {
        return all;
    }

    /** Whoever was not left out by now. */
    public synchronized List<String> playing() {
        return all.stream().filter(id -> !leftOut.containsKey(id)).toList();
    }

    /** The first reason stays. */
    public synchronized void leaveOut(String contestant, String reason) {
        leftOut.putIfAbsent(contestant, reason);
    }

    /** Names every contestant that was left out with its reason; empty when all took part. */
    public synchronized Optional<String> objection() {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(leftOut.entrySet().stream()
                .map(entry -> "contestant " + entry.getKey() + " was left out: " + entry.getValue())
                .collect(Collectors.joining("; ")));
    }
}
