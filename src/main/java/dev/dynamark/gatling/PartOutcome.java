package dev.dynamark.gatling;

import java.util.Optional;

/**
 * What became of one part of a curve of arrivals. Immutable.
 *
 * @param name of the part
 * @param perSecond the rate that was wanted, on average
 * @param planned arrivals of the part
 * @param answered how many of them came and ended: fewer where a limit was broken before the end
 * @param late how many ended too late
 * @param failed how many failed
 * @param p99Ns of the responses, from when they were due; empty if there was none
 * @param kept whether the limit was kept, by all that were planned
 */
public record PartOutcome(
        Optional<String> name,
        double perSecond,
        long planned,
        long answered,
        long late,
        long failed,
        Optional<Long> p99Ns,
        boolean kept) {}
