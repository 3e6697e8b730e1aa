package dev.dynamark.coldstart;

import java.util.Locale;

/** The steps to the first order, in this order. */
enum Step {
    /** From asking for the process to the first line of its main method. */
    JVM,
    /** Region and credentials. */
    CONFIG,
    /** The client with its HTTP client. */
    CLIENT,
    /** What stands on the client. */
    ORM,
    /** The model or its schema. */
    MODELS,
    /** The call, with encoding and decoding. */
    CALL;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
