package dev.dynamark.gatling;

import java.util.HashMap;
import java.util.Map;

/** The protocols of a run; equal ones are opened once, however many scenarios use them. Thread-safe. */
final class OpenProtocols implements AutoCloseable {

    private final Map<DynamoProtocol, OpenProtocol> open = new HashMap<>();

    synchronized OpenProtocol of(DynamoProtocol protocol) {
        return open.computeIfAbsent(protocol, OpenProtocol::open);
    }

    @Override
    public synchronized void close() {
        open.values().forEach(OpenProtocol::close);
        open.clear();
    }
}
