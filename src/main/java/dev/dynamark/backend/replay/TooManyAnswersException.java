package dev.dynamark.backend.replay;

/** The answers to replay do not fit into the memory set aside for them. */
public final class TooManyAnswersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyAnswersException(long most) {
        super("The answers to replay need more than " + most / 1_000_000
                + " MB, half of this JVM's heap: choose smaller"
                + " items (bench.shape), a smaller bench.page, fewer bench.operations or one bench.dataset, or give the"
                + " JVM more heap (-Dgatling.jvmArgs=-Xmx…).");
    }
}
