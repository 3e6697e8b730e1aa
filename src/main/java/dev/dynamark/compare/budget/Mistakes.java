package dev.dynamark.compare.budget;

import dev.dynamark.compare.NearestMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is wrong with the text of budgets, in the order it was found. Not for several threads. */
final class Mistakes {

    private final List<String> lines = new ArrayList<>();

    void add(Span where, String what) {
        lines.add(where.place() + ": " + what);
    }

    /** A word that is none of those allowed. */
    void unknown(Span where, String kind, Collection<String> allowed) {
        String nearest = NearestMatch.of(where.text(), allowed)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        add(
                where,
                "expected " + kind + ", found " + where + ", allowed " + (allowed.size() == 1 ? "is " : "are ")
                        + String.join(", ", allowed) + nearest);
    }

    void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new BudgetException(lines);
        }
    }
}
