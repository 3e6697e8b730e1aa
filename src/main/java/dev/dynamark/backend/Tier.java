package dev.dynamark.backend;

import java.util.Locale;

/** What a measurement against a backend can claim. */
public enum Tier {
    /** Recorded answers without a socket: the cost of the client alone. */
    REPLAY,
    /** A stand-in for DynamoDB: correctness, and latency only roughly. */
    EMULATOR,
    /** DynamoDB itself: the only tier whose latency is a claim about the service. */
    SERVICE;

    /** The tier as results write it, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
