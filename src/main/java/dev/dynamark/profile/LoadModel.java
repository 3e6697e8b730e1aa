package dev.dynamark.profile;

/** What a run is to find out, and so how its load changes while it lasts. */
public enum LoadModel implements Labelled {
    /** Whether it works at all: a few rounds of one user. */
    SMOKE("smoke"),
    /** What an operation costs: the same users, or the same rate, from the beginning to the end. */
    CONSTANT("constant"),
    /** How latency grows with load: a rate that rises all the time. */
    RAMP("ramp"),
    /** The capacity: the highest rate that keeps a limit. */
    STEPS("steps"),
    /** Whether more than usual for a long time is borne, and whether it recovers. */
    STRESS("stress"),
    /** Whether far more than usual for a short time is borne, and whether it recovers. */
    SPIKE("spike"),
    /** Whether anything changes over hours. */
    SOAK("soak"),
    /** Where it breaks: a rate that rises until it does. */
    BREAKPOINT("breakpoint");

    private final String label;

    LoadModel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it has users in rounds unless a rate is given; the others need one, or find one. */
    boolean hasUsers() {
        return this == SMOKE || this == CONSTANT || this == SOAK;
    }

    /** Whether a limit ends it, and so what failed was looked for. */
    public boolean isSearch() {
        return this == STEPS || this == BREAKPOINT;
    }

    /** Whether it asks for more than usual for a while. */
    public boolean hasPeak() {
        return this == STRESS || this == SPIKE;
    }
}
