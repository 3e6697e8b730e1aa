package dev.dynamark.coldstart;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What one child said of its start.
 *
 * @param micros of each step
 * @param classes loaded until the order was there, and a few for saying so
 * @param cpuMicros of the main thread
 */
record Reading(Map<Step, Long> micros, long classes, long cpuMicros) {

    Reading {
        micros = Map.copyOf(micros);
    }

    /** Of a line without its beginning. */
    static Reading parse(String line) {
        Map<String, Long> values = new HashMap<>();
        for (String pair : line.strip().split(" ")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), Long.valueOf(pair.substring(equals + 1)));
        }
        Map<Step, Long> micros = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            micros.put(step, values.get(step.label()));
        }
        return new Reading(micros, values.get("classes"), values.get("cpu"));
    }

    long wallMicros() {
        return micros.values().stream().mapToLong(Long::longValue).sum();
    }
}
