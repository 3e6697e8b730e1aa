package dev.dynamark.compare.footprint;

import java.util.Optional;

/**
 * What one contestant's own processes held and used while it was measured. Each figure is a mean of cycles, a cycle's the
 * mean of its processes; empty if no process could tell. Immutable.
 *
 * @param processes how many there were
 * @param heapMeanMb mean of the heap in MiB that collections left
 * @param heapPeakMb the most of it in a process
 * @param rssMeanMb mean of the resident memory in MiB
 * @param rssPeakMb the most of it in a process
 * @param cpuPercent mean CPU time over elapsed time: 100 is one core at work
 */
public record Footprint(
        String contestant,
        int processes,
        Optional<Spread> heapMeanMb,
        Optional<Spread> heapPeakMb,
        Optional<Spread> rssMeanMb,
        Optional<Spread> rssPeakMb,
        Optional<Spread> cpuPercent) {}
