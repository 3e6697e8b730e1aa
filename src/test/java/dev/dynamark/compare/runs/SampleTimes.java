package dev.dynamark.compare.runs;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.HdrHistogram.Histogram;

/** What one contestant does in one operation: seeded times in blocks whose level wavers, and rounds to match. */
public final class SampleTimes {

    private static final int PER_BLOCK = 100;
    private static final int ROUNDS_PER_BLOCK = 5;

    private final String contestant;
    private final String operation;
    private double micros = 200;
    private double noise = 0.01;
    private int blocks = 30;
    private int jvms = 1;
    private double jvmNoise;
    private long failed;
    private double units = 0.5;
    private CpuSource cpuSource = CpuSource.THREAD;
    private double cpuMicros = 100;
    private Map<String, String> tags = Map.of("dataset", "small");

    private SampleTimes(String contestant, String operation) {
        this.contestant = contestant;
        this.operation = operation;
    }

    public static SampleTimes of(String contestant, String operation) {
        return new SampleTimes(contestant, operation);
    }

    /** Median service time. */
    public SampleTimes micros(double median) {
        micros = median;
        return this;
    }

    /** How much the level of a block wavers: standard deviation of its logarithm. */
    public SampleTimes noise(double deviation) {
        noise = deviation;
        return this;
    }

    public SampleTimes blocks(int number) {
        blocks = number;
        return this;
    }

    /** Measures in so many JVMs, one after another, whose levels differ by up to this share. */
    public SampleTimes jvms(int number, double most) {
        jvms = number;
        jvmNoise = most;
        return this;
    }

    public SampleTimes failed(long operations) {
        failed = operations;
        return this;
    }

    public SampleTimes units(double perOperation) {
        units = perOperation;
        return this;
    }

    public SampleTimes cpu(CpuSource source, double microsPerOperation) {
        cpuSource = source;
        cpuMicros = microsPerOperation;
        return this;
    }

    public SampleTimes tags(Map<String, String> told) {
        tags = told;
        return this;
    }

    List<Series> series(long seed) {
        List<Series> all = new ArrayList<>();
        if (blocks > 0) {
            all.add(succeeded(seed));
        }
        if (failed > 0) {
            Histogram once = new Histogram(3);
            once.recordValueWithCount(1_000, failed);
            all.add(series(Outcome.ERROR, once, List.of(), Optional.empty(), Optional.empty()));
        }
        return all;
    }

    private Series succeeded(long seed) {
        Random random = new Random(seed);
        Histogram all = new Histogram(3);
        List<Block> cut = new ArrayList<>();
        double[] ofJvms = random.doubles(jvms)
                .map(share -> Math.exp(jvmNoise * (2 * share - 1)))
                .toArray();
        for (int block = 0; block < blocks; block++) {
            double level = micros * 1_000 * ofJvms[block * jvms / blocks] * Math.exp(noise * random.nextGaussian());
            Histogram times = new Histogram(3);
            for (int i = 0; i < PER_BLOCK; i++) {
                times.recordValue(Math.round(level * Math.exp(0.05 * random.nextGaussian())));
            }
            all.add(times);
            cut.add(new Block(process(block), block, block * 100L, PER_BLOCK, Histograms.encode(times)));
        }
        return series(Outcome.OK, all, cut, Optional.of(cpuMicros * 1_000), Optional.of(4_000.0));
    }

    private Series series(
            Outcome outcome, Histogram all, List<Block> cut, Optional<Double> cpuNs, Optional<Double> bytes) {
        long sumNs = Math.round(all.getMean() * all.getTotalCount());
        Distribution latency = Histograms.distribution(all);
        return new Series(
                contestant,
                operation,
                outcome,
                Optional.of(tags),
                all.getTotalCount(),
                100,
                20,
                sumNs,
                sumNs,
                1,
                1e9 / all.getMean(),
                latency,
                latency.histogram().orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cpuNs,
                cpuNs.map(any -> cpuSource),
                bytes,
                Optional.of(1.0),
                Optional.empty(),
                outcome == Outcome.OK ? Optional.of(units) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cut,
                new Timeline(1, List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    private String process(int block) {
        return jvms == 1 ? "injector" : "jvm-" + block * jvms / blocks;
    }

    Rounds rounds(long seed) {
        Random random = new Random(~seed);
        int rounds = blocks * ROUNDS_PER_BLOCK;
        List<List<Double>> cpu = new ArrayList<>();
        List<List<Double>> bytes = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            cpu.add(List.of(cpuMicros * 1_000 * Math.exp(noise * random.nextGaussian())));
            bytes.add(List.of(4_000 + random.nextDouble()));
            block.add(round / ROUNDS_PER_BLOCK);
        }
        return new Rounds(
                "injector",
                operation,
                Optional.of(tags),
                20,
                List.of(contestant),
                block,
                Collections.nCopies(rounds, List.of(0)),
                Collections.nCopies(rounds, List.of(micros * 1_000)),
                Optional.of(cpu),
                Optional.of(bytes));
    }
}
