package dev.dynamark.bench;

import dev.dynamark.profile.JmhSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a benchmark as JMH does, for one contestant.
 *
 * @param forks 1: a JVM of its own; 0: this one, which only shows that it runs
 */
record Jvm(JmhSettings settings, int forks) {

    /** What {@link #FLAGS} make of every measuring JVM. */
    static final String COLLECTOR = "G1 Young Generation, G1 Old Generation";

    static final int HEAP_MB = 1_024;

    /** Of the measuring JVMs. The heap stands still, so that it is not its growth that is measured. */
    static final List<String> FLAGS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

    /** @throws RunnerException if the benchmark failed; JMH has printed why */
    RunResult run(Question question, Turn turn) throws RunnerException {
        String benchmark = question.benchmark().getName() + "." + turn.cell().method();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark) + "$")
                .param(question.parameter(), turn.contestant())
                .forks(forks)
                .threads(1)
                .jvmArgs(FLAGS.toArray(String[]::new))
                .warmupIterations(warmUpIterations())
                .warmupTime(time(settings.iteration()))
                .measurementIterations(settings.iterations())
                .measurementTime(time(settings.iteration()))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(forks == 0 ? VerboseMode.SILENT : VerboseMode.NORMAL)
                .shouldFailOnError(true);
        turn.cell().parameters().forEach(options::param);
        if (forks == 0 && question == Question.OPERATION) {
            options.param("compiling", "0s");
        }
        return new Runner(options.build()).runSingle();
    }

    int warmUpIterations() {
        long length = settings.iteration().toNanos();
        return Math.toIntExact((settings.warmUp().toNanos() + length - 1) / length);
    }

    private static TimeValue time(Duration duration) {
        return new TimeValue(duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
