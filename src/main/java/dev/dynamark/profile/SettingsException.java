package dev.dynamark.profile;

import java.io.Serial;
import java.util.List;

/**
 * The settings cannot be used. The message has one line per mistake: which property, what was found, what is allowed
 * and, where one is near, what was probably meant. It is meant for the console as it is.
 */
public final class SettingsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SettingsException(List<Mistake> mistakes) {
        super(String.join("\n", mistakes.stream().map(Mistake::line).toList()));
    }
}
