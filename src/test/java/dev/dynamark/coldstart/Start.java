package dev.dynamark.coldstart;

/**
 * One start.
 *
 * @param startMs since the run began
 */
record Start(int round, Archive archive, Library library, long startMs, Reading reading) {}
