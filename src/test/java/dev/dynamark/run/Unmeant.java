package dev.dynamark.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** Settings that a kind of simulation has no use for, with the reason, by their names without {@code bench.}. */
public final class Unmeant {

    private static final String MIXED = "the mix says which operations there are";
    private static final String UNMIXED = "it mixes nothing";
    private static final String NO_MONEY = "no money moves between accounts";
    private static final String NO_QUERY = "it has no query";

    private Unmeant() {}

    /** Where each operation, or each query, is measured by itself. */
    public static Map<String, String> withoutMix() {
        return and(withoutAccounts(), Map.of("mix", UNMIXED));
    }

    /** Where a mix works on items of its own. */
    public static Map<String, String> withItems() {
        return and(withoutAccounts(), Map.of("operations", MIXED, "page", NO_QUERY));
    }

    /** Where a mix works on accounts. */
    public static Map<String, String> withAccounts() {
        return Map.of("operations", MIXED, "page", NO_QUERY, "keys", "accounts are drawn evenly");
    }

    private static Map<String, String> withoutAccounts() {
        return Map.of("accounts", NO_MONEY, "conflicts", NO_MONEY, "unprocessed", "it has no batches");
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
