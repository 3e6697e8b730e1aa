package dev.dynamark.profile;

import java.util.Optional;

/**
 * One thing wrong with the settings, in one line.
 *
 * @param place of a profile
 */
record Mistake(String line, Optional<Origin.Place> place) {

    private static final int LONGEST_FOUND = 80;

    static Mistake value(Origin origin, Setting<?> setting, String found, Optional<String> nearest) {
        return of(
                origin,
                "found \"" + onOneLine(found) + "\", allowed is "
                        + setting.values().allowed() + didYouMean(nearest));
    }

    static Mistake blank(Origin origin, Setting<?> setting) {
        return of(
                origin,
                "found nothing, allowed is " + setting.values().allowed() + "; leave it out for the default ("
                        + setting.ordinarily() + ")");
    }

    static Mistake unknown(String name, String allowed, Optional<String> nearest) {
        return new Mistake(
                onOneLine(name) + ": is not a setting, allowed are " + allowed + didYouMean(nearest), Optional.empty());
    }

    static Mistake of(Origin origin, String why) {
        return new Mistake(origin.subject() + ": " + why, origin.place());
    }

    static Mistake in(Origin.Place place, String what) {
        return new Mistake(place + ": " + what, Optional.of(place));
    }

    static String didYouMean(Optional<String> nearest) {
        return nearest.map(near -> "; did you mean " + near + "?").orElse("");
    }

    static String onOneLine(String found) {
        String line = found.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_FOUND ? line : line.substring(0, LONGEST_FOUND) + "…";
    }
}
