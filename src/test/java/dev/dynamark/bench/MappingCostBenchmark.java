package dev.dynamark.bench;

import dev.dynamark.bench.Mappings.Mapping;
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

/** What does mapping alone cost, between a model and the SDK's map of values, without any request? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class MappingCostBenchmark {

    private static final int RING = 16;

    @Param({"by-hand", "generated", "reflective", "enhanced-bean", "enhanced-immutable"})
    public String mapper;

    @Param({"6", "11", "63"})
    public int attributes;

    private Ring<?> ring;

    @Setup
    public void fill() {
        ring = Ring.of(Mappings.of(mapper, attributes), SampleItems.of(attributes, RING));
    }

    @Benchmark
    public Object decode() {
        return ring.decodeNext();
    }

    @Benchmark
    public Object encode() {
        return ring.encodeNext();
    }

    /** Items in turn, so that no branch learns one of them by heart. */
    private static final class Ring<M> {

        private final Mapping<M> mapping;
        private final List<Map<String, AttributeValue>> items;
        private final List<M> models;
        private int next;

        private Ring(Mapping<M> mapping, List<Map<String, AttributeValue>> items, List<M> models) {
            this.mapping = mapping;
            this.items = items;
            this.models = models;
        }

        static <M> Ring<M> of(Mapping<M> mapping, List<Map<String, AttributeValue>> items) {
            return new Ring<>(
                    mapping, items, items.stream().map(mapping::decodeChecked).toList());
        }

        M decodeNext() {
            return mapping.decode().apply(items.get(turn()));
        }

        Map<String, AttributeValue> encodeNext() {
            return mapping.encode().apply(models.get(turn()));
        }

        private int turn() {
            next = next + 1 == RING ? 0 : next + 1;
            return next;
        }
    }
}
