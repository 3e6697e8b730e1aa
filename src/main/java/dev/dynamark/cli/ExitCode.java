package dev.dynamark.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;

    /** Something got worse, or was lost. */
    static final int REGRESSION = 1;

    /** The command could not be understood, or not be done with what it was given. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
