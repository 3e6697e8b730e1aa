package dev.dynamark.compare.budget;

import java.util.Locale;

/** Why an interval is missing or must not be relied on, in words. */
final class Doubt {

    private Doubt() {}

    static String tooFew(String what, int found, String metric, int needed) {
        return "not enough " + what + ": found " + found + ", an interval of " + metric + " needs " + needed;
    }

    static String dependent(String what, int needed) {
        return String.format(Locale.ROOT, "the %s depend on each other: %,d %s needed", what, needed, what);
    }
}
