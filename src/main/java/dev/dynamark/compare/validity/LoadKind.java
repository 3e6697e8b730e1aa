package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import java.util.Set;

/** How the load of a run changes, as the result says. */
record LoadKind(String label) {

    /** What a run with one of these finds out is what overload does: that some fail or wait is an answer, no mistake. */
    private static final Set<String> OVERLOADING = Set.of("steps", "stress", "spike", "breakpoint");

    static LoadKind of(Result result) {
        return new LoadKind(String.valueOf(result.run().load().get("kind")));
    }

    /** Whether the same happens all the time. */
    boolean isEven() {
        return label.equals("constant") || label.equals("soak");
    }

    boolean mayOverload() {
        return OVERLOADING.contains(label);
    }
}
