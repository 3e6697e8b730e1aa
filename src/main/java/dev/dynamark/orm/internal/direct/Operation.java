package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;

/** One of DynamoDB's operations as its header names it. Immutable. */
final class Operation {

    static final String CONTENT_TYPE = "application/x-amz-json-1.0";

    private final String name;
    private final Header target;
    private final byte[] targetBytes;

    Operation(String name) {
        String text = "DynamoDB_20120810." + name;
        this.name = name;
        this.target = new Header("X-Amz-Target", text);
        this.targetBytes = text.getBytes(StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    Header target() {
        return target;
    }

    byte[] targetBytes() {
        return targetBytes;
    }
}
