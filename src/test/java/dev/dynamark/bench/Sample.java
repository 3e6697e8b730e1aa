package dev.dynamark.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one JVM measured. Every list has an entry per iteration, the mean of its operations.
 *
 * @param startMs since the run began
 * @param ns elapsed time
 * @param cpuNs CPU time of the process
 * @param bytes allocated; empty where JMH's profiler has none
 */
record Sample(Turn turn, long startMs, List<Double> ns, List<Double> cpuNs, Optional<List<Double>> bytes) {

    private static final double MOST_OVER_LAST = 1.3;
    private static final double MOST_OVER_CPU = 1.5;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Sample of(Turn turn, long startMs, RunResult run) {
        List<IterationResult> iterations = run.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(each -> each.stream())
                .toList();
        List<Double> bytes = secondary(iterations, ALLOCATED);
        return new Sample(
                turn,
                startMs,
                iterations.stream()
                        .map(each -> each.getPrimaryResult().getScore())
                        .toList(),
                secondary(iterations, CpuTime.LABEL),
                bytes.size() == iterations.size() ? Optional.of(bytes) : Optional.empty());
    }

    /** Whether the first iteration took hardly more CPU time than the last: else the JVM was still compiling. */
    boolean isSteady() {
        return cpuNs.get(0) <= MOST_OVER_LAST * cpuNs.get(cpuNs.size() - 1);
    }

    /** Whether it hardly waited: elapsed time says nothing about the client where other work has the processor. */
    boolean hadTheProcessor() {
        return mean(ns) <= MOST_OVER_CPU * mean(cpuNs);
    }

    /** Some versions of JMH begin labels with a dot of their own. */
    private static List<Double> secondary(List<IterationResult> iterations, String label) {
        return iterations.stream()
                .flatMap(each -> each.getSecondaryResults().keySet().stream()
                        .filter(key -> key.endsWith(label))
                        .map(key -> each.getSecondaryResults().get(key).getScore()))
                .filter(score -> !score.isNaN())
                .toList();
    }

    static double mean(List<Double> values) {
        return values.stream()
                .flatMapToDouble(DoubleStream::of)
                .average()
                .orElseThrow(() -> new IllegalStateException("Expected an iteration, found none"));
    }
}
