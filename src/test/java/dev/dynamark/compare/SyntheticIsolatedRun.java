package dev.dynamark.compare;

import dev.dynamark.measure.CycleRounds;
import dev.dynamark.measure.MergedRecording;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A result of contestants in JVMs of their own, put together as an isolated run does it. */
public final class SyntheticIsolatedRun {

    private static final int ROUNDS = 25;
    private static final int BURST = 20;

    private final List<String> contestants;
    private final int cycles;
    private final Median median;
    private final Set<Integer> missing = new HashSet<>();
    private String id = "isolated-1";
    private String ids = "%02d-%s";

    /** Where durations lie. */
    public interface Median {
        /** Nanoseconds of one operation. */
        double nanos(int contestant, int cycle);
    }

    /** Of these contestants, the baseline first; each JVM has durations 10 % wide. */
    public SyntheticIsolatedRun(int cycles, Median median, String... contestants) {
        this.contestants = List.of(contestants);
        this.cycles = cycles;
        this.median = median;
    }

    /** This JVM, by its number from 1 in the order of the run, has no result. */
    public SyntheticIsolatedRun without(int number) {
        missing.add(number);
        return this;
    }

    /** Names the JVMs by number and contestant. */
    public SyntheticIsolatedRun ids(String format) {
        ids = format;
        return this;
    }

    /** Of another name. */
    public SyntheticIsolatedRun run(String name) {
        id = name;
        return this;
    }

    public Result result() {
        List<Result> parts = new ArrayList<>();
        List<List<Result>> byCycle = new ArrayList<>();
        int number = 0;
        for (int cycle = 0; cycle < cycles; cycle++) {
            List<Result> ofCycle = new ArrayList<>();
            for (String contestant : order(cycle)) {
                number++;
                if (!missing.contains(number)) {
                    ofCycle.add(jvm(number, contestant, cycle));
                }
            }
            parts.addAll(ofCycle);
            byCycle.add(ofCycle);
        }
        return merged(parts, byCycle);
    }

    private List<String> order(int cycle) {
        List<String> there = new ArrayList<>(contestants);
        Collections.rotate(there, -cycle);
        List<String> back = new ArrayList<>(there);
        Collections.reverse(back);
        there.addAll(back);
        return there;
    }

    private Result jvm(int number, String contestant, int cycle) {
        SplittableRandom random = new SplittableRandom(number);
        double nanos = median.nanos(contestants.indexOf(contestant), cycle);
        return new SyntheticRun(ROUNDS, BURST, contestant)
                .process(String.format(Locale.ROOT, ids, number, contestant))
                .operation("get", (column, round, i) -> nanos * Math.exp(0.1 * random.nextGaussian()))
                .result();
    }

    private Result merged(List<Result> parts, List<List<Result>> byCycle) {
        Result first = parts.get(0);
        Recording all = MergedRecording.of(
                new Recording(
                        first.run().startedAt(),
                        first.run().durationMs(),
                        List.of(),
                        List.of(),
                        first.processes().get(0).resources()),
                parts);
        List<Rounds> rounds = Stream.concat(
                        CycleRounds.of("injector", contestants, byCycle).stream(), all.rounds().stream())
                .toList();
        return new Result(
                first.format(),
                first.version(),
                isolated(first.run()),
                parts.stream().flatMap(part -> part.processes().stream()).toList(),
                first.validity(),
                all.series(),
                rounds,
                List.of(),
                List.of(),
                List.of());
    }

    private Run isolated(Run run) {
        return new Run(
                id,
                run.simulation(),
                run.profile(),
                run.settings(),
                run.seed(),
                Mode.ISOLATED,
                run.tier(),
                run.load(),
                run.startedAt(),
                run.durationMs(),
                run.status(),
                run.reason(),
                run.gatlingReports(),
                run.mergedFrom());
    }
}
