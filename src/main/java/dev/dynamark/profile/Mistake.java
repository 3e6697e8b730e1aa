package dev.dynamark.profile;

import java.util.Optional;

/** One thing wrong with the settings, in one line. */
record Mistake(String line) {

    private static final int LONGEST_FOUND = 80;

    static Mistake value(Setting<?> setting, String found, Optional<String> nearest) {
        return new Mistake(setting.property() + ": found \"" + onOneLine(found) + "\", allowed is "
                + setting.values().allowed()
                + nearest.map(near -> "; did you mean " + near + "?").orElse(""));
    }

    static Mistake blank(Setting<?> setting) {
        return new Mistake(setting.property() + ": found nothing, allowed is "
                + setting.values().allowed() + "; leave it out for the default (" + setting.ordinarily() + ")");
    }

    static Mistake unknown(String property, String allowed, Optional<String> nearest) {
        return new Mistake(onOneLine(property) + ": is not a setting, allowed are " + allowed
                + nearest.map(near -> "; did you mean " + near + "?").orElse(""));
    }

    static Mistake combination(Setting<?> setting, String why) {
        return new Mistake(setting.property() + ": " + why);
    }

    private static String onOneLine(String found) {
        String line = found.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_FOUND ? line : line.substring(0, LONGEST_FOUND) + "…";
    }
}
