package dev.dynamark.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where settings stand in profiles: most in a group, under their name; those that nothing is said of at the top. */
final class ProfileLayout {

    private static final Set<String> NOWHERE = Set.of("profile", "dryRun");

    private static final Map<String, List<String>> GROUPS = Map.of(
            "data",
            List.of("dataset", "shape", "keys", "seed"),
            "load",
            List.of(
                    "users",
                    "rate",
                    "rateUnit",
                    "peak",
                    "duration",
                    "rampUp",
                    "step",
                    "p99Limit",
                    "errorLimit",
                    "rounds",
                    "warmUp",
                    "burst"),
            "traffic",
            List.of("accounts", "conflicts", "unprocessed"),
            "processes",
            List.of("mode", "cycles"),
            "target",
            List.of("backend", "endpoint", "region"),
            "client",
            List.of("http", "retries", "timeout", "capacity", "threads"),
            "judging",
            List.of("strict", "until", "difference", "noiseFloor"),
            "outputs",
            List.of("progress", "microReport", "output"));

    private static final Map<String, String> KEYS = keys();

    private ProfileLayout() {}

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        GROUPS.forEach((group, names) -> names.forEach(name -> keys.put(name, group + "." + name)));
        // What a load is like is the load's own name elsewhere, and here that of the group.
        keys.put("load", "load.model");
        return Map.copyOf(keys);
    }

    /** The names of settings that have a place of their own. */
    static Set<String> placed() {
        return KEYS.keySet();
    }

    /** Such as {@code load.users}; empty if no profile may hold it. */
    static Optional<String> keyOf(String name) {
        return NOWHERE.contains(name) ? Optional.empty() : Optional.of(KEYS.getOrDefault(name, name));
    }
}
