package dev.dynamark.run.console;

import java.time.Duration;

/** How long something takes, for people. */
public final class TimeText {

    private static final int SECONDS_PER_MINUTE = 60;

    private TimeText() {}

    /** Such as {@code 45 s} or {@code 12 min 5 s}, rounded up to seconds. */
    public static String of(Duration time) {
        long seconds = (time.toMillis() + 999) / 1_000;
        return seconds < SECONDS_PER_MINUTE
                ? seconds + " s"
                : seconds / SECONDS_PER_MINUTE + " min " + seconds % SECONDS_PER_MINUTE + " s";
    }
}
