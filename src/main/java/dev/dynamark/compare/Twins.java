package dev.dynamark.compare;

/** The same contestant under a second name, whose ratio to the first is 1 but for noise. Stateless. */
public final class Twins {

    private static final String SUFFIX = "-twin";

    private Twins() {}

    /** The second name of a contestant. */
    public static String of(String contestant) {
        return contestant + SUFFIX;
    }

    /** Whether this is a second name. */
    public static boolean isTwin(String contestant) {
        return contestant.endsWith(SUFFIX);
    }

    /** Whether the first is the second name of the second. */
    public static boolean areTwins(String twin, String contestant) {
        return twin.equals(of(contestant));
    }
}
