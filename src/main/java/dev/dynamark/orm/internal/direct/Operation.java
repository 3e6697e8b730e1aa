package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.internal.wire.WireExchange;
import java.nio.charset.StandardCharsets;

/** One of DynamoDB's operations as its header names it. Immutable. */
final class Operation {

    static final String CONTENT_TYPE = "application/x-amz-json-1.0";

    private final String name;
    private final Header target;
    private final byte[] targetBytes;
    private final boolean onlyReads;

    Operation(String name) {
        String text = "DynamoDB_20120810." + name;
        this.name = name;
        this.target = new Header("X-Amz-Target", text);
        this.onlyReads = WireExchange.onlyReads(name);
        this.targetBytes = text.getBytes(StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    /** Whether it can be asked for again without a trace. */
    boolean onlyReads() {
        return onlyReads;
    }

    Header target() {
        return target;
    }

    byte[] targetBytes() {
        return targetBytes;
    }
}
