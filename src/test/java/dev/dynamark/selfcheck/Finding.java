package dev.dynamark.selfcheck;

/**
 * What came of trying a claim.
 *
 * @param found with figures
 * @param allowed what would have been good enough
 */
public record Finding(boolean holds, String found, String allowed) {}
