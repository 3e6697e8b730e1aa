package dev.dynamark.orm.internal.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Writers to be used again. A thread finds the one it gave back, so that threads seldom meet; where many share a slot, as
 * virtual threads do, some writers are made anew and left to the collector. Thread-safe.
 */
public final class WriterPool {

    private static final int SLOTS = 64;
    private static final int FIRST_CAPACITY = 4096;
    /** A larger one is not kept: it would be held for the one large item that once needed it. */
    private static final int MAX_KEPT = 64 * 1024;

    private final AtomicReferenceArray<WireWriter> slots = new AtomicReferenceArray<>(SLOTS);

    /** A writer that nobody else has. */
    public WireWriter take() {
        WireWriter writer = slots.getAndSet(slot(), null);
        return writer == null ? new WireWriter(FIRST_CAPACITY) : writer;
    }

    /** The writer must not be used afterwards. */
    public void giveBack(WireWriter writer) {
        if (writer.bytes().length <= MAX_KEPT) {
            slots.set(slot(), writer);
        }
    }

    private static int slot() {
        return (int) Thread.currentThread().getId() & SLOTS - 1;
    }
}
