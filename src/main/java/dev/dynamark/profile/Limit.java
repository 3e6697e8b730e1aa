package dev.dynamark.profile;

import java.time.Duration;

/**
 * What a rate has to keep. Immutable.
 *
 * @param p99 of the time from the intended start to the answer, above zero
 * @param errorPercent how many operations may fail, from 0
 */
public record Limit(Duration p99, double errorPercent) {}
