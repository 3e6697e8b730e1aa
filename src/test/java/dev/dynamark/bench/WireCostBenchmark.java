package dev.dynamark.bench;

import dev.dynamark.bench.WireMappings.WireMapping;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What does it cost to get from a model to the bytes of DynamoDB's JSON and back: straight, or by the SDK's marshalling and a
 * mapping of its values? The SDK's ways make and read a whole body around the item.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class WireCostBenchmark {

    private static final int RING = 16;

    @Param({"sdk-by-hand", "sdk-enhanced", "wire-generated", "wire-reflective"})
    public String mapper;

    @Param({"6", "11", "63"})
    public int attributes;

    private Ring<?, ?> ring;

    @Setup
    public void fill() {
        ring = Ring.of(WireMappings.of(mapper, attributes), SampleItems.of(attributes, RING));
    }

    @Benchmark
    public Object read() {
        return ring.readNext();
    }

    @Benchmark
    public Object write() {
        return ring.writeNext();
    }

    /** Items in turn. */
    private static final class Ring<M, E> {

        private final WireMapping<M, E> mapping;
        private final List<byte[]> items;
        private final List<M> models;
        private int next;

        private Ring(WireMapping<M, E> mapping, List<byte[]> items, List<M> models) {
            this.mapping = mapping;
            this.items = items;
            this.models = models;
        }

        static <M, E> Ring<M, E> of(WireMapping<M, E> mapping, List<Map<String, AttributeValue>> items) {
            return new Ring<>(
                    mapping,
                    items.stream().map(mapping::wrapped).toList(),
                    items.stream().map(mapping::decodeChecked).toList());
        }

        M readNext() {
            return mapping.decode().apply(items.get(turn()));
        }

        E writeNext() {
            return mapping.encode().apply(models.get(turn()));
        }

        private int turn() {
            next = next + 1 == RING ? 0 : next + 1;
            return next;
        }
    }
}
