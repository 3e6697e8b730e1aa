package dev.dynamark.gatling;

import dev.dynamark.measure.Recorder;
import io.gatling.core.protocol.Protocol;
import io.gatling.javaapi.core.ProtocolBuilder;
import java.util.Objects;
import java.util.Optional;

/**
 * The protocol of DynamoDB operations: goes into {@code setUp(…).protocols(…)}. Immutable: every method returns a new
 * instance.
 */
public final class DynamoProtocolBuilder implements ProtocolBuilder {

    private final DynamoProtocol protocol;

    private DynamoProtocolBuilder(DynamoProtocol protocol) {
        this.protocol = protocol;
    }

    static DynamoProtocolBuilder defaults(String simulation) {
        return new DynamoProtocolBuilder(new DynamoProtocol(
                simulation, new DynamoProtocol.Threads.Platform(DynamoProtocol.DEFAULT_THREADS), Optional.empty()));
    }

    /**
     * How many platform threads run blocking operations; 64 unless set. With fewer threads than concurrent users,
     * users wait for one: that wait is part of Gatling's response time and stands apart in our results.
     *
     * @throws IllegalArgumentException if size is below 1
     */
    public DynamoProtocolBuilder threads(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("blocking operations need at least 1 thread, got " + size);
        }
        return new DynamoProtocolBuilder(new DynamoProtocol(
                protocol.simulation(), new DynamoProtocol.Threads.Platform(size), protocol.recorder()));
    }

    /**
     * Runs blocking operations on virtual threads, Java 21 and newer. CPU and bytes of an operation are then unknown,
     * because the virtual machine keeps them for platform threads only.
     */
    public DynamoProtocolBuilder virtualThreads() {
        return new DynamoProtocolBuilder(
                new DynamoProtocol(protocol.simulation(), new DynamoProtocol.Threads.Virtual(), protocol.recorder()));
    }

    /**
     * Records into the caller's recorder, which the caller stops and closes. Without one the protocol makes its own
     * and writes {@code target/dynamark/<run>/result.json} when Gatling ends.
     */
    public DynamoProtocolBuilder recorder(Recorder recorder) {
        return new DynamoProtocolBuilder(new DynamoProtocol(
                protocol.simulation(), protocol.threads(), Optional.of(Objects.requireNonNull(recorder, "recorder"))));
    }

    @Override
    public Protocol protocol() {
        return protocol;
    }
}
