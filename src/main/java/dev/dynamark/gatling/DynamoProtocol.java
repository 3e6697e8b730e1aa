package dev.dynamark.gatling;

import dev.dynamark.measure.Recorder;
import io.gatling.core.protocol.Protocol;
import java.util.Optional;

/** What a simulation said about the protocol. */
record DynamoProtocol(String simulation, Threads threads, Optional<Recorder> recorder) implements Protocol {

    static final int DEFAULT_THREADS = 64;

    /** The threads of blocking operations. */
    sealed interface Threads {

        record Platform(int size) implements Threads {}

        record Virtual() implements Threads {}
    }

    WorkerPool newWorkers() {
        return threads instanceof Threads.Platform platform
                ? WorkerPool.platform(platform.size())
                : WorkerPool.virtual();
    }
}
