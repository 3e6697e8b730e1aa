package dev.dynamark.profile;

import java.io.Serial;
import java.util.Comparator;
import java.util.List;

/**
 * The settings cannot be used. The message has one line per mistake: which setting, and in a profile which file and line, what
 * was found, what is allowed and, where one is near, what was probably meant. It is meant for the console as it is.
 */
public final class SettingsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** From top to bottom within a profile, and profiles first. */
    private static final Comparator<Mistake> AS_READ = Comparator.comparing(
            Mistake::place,
            Comparator.comparing(
                    place -> place.orElse(null),
                    Comparator.nullsLast(
                            Comparator.comparing(Origin.Place::file).thenComparing(Origin.Place::line))));

    SettingsException(List<Mistake> mistakes) {
        super(String.join(
                "\n",
                mistakes.stream().sorted(AS_READ).map(Mistake::line).distinct().toList()));
    }
}
