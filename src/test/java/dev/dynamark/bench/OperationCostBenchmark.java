package dev.dynamark.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does one operation cost the client, data layer and AWS SDK together, without socket and server? Answers are canned;
 * requests are made, signed and read to their end. Before it measures, each contestant's requests and results are checked.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class OperationCostBenchmark {

    @Param({"aws-sdk", "enhanced", "dynamorm"})
    public String contestant;

    @Param({"put", "get", "update", "delete", "query", "scan"})
    public String operation;

    @Param("order")
    public String shape;

    @Param("10")
    public int page;

    /** How long to wait for the JVM to have compiled the client; the warm-up follows. */
    @Param("60s")
    public String compiling;

    private ClientCost client;

    @Setup
    public void open(Blackhole unused) {
        client = ClientCost.open(contestant, operation, shape, page);
        unused.consume(Compiled.untilQuiet(client::next, Duration.parse("PT" + compiling)));
    }

    @Benchmark
    public Object call() {
        return client.next();
    }

    @TearDown
    public void close() {
        client.close();
    }
}
