package dev.dynamark.orm.internal.wire;

/** Writers to be used again. Thread-safe. */
public final class WriterPool {

    private static final int FIRST_CAPACITY = 4096;
    /** A larger one is not kept: it would be held for the one large item that once needed it. */
    private static final int MAX_KEPT = 64 * 1024;

    private final Pool<WireWriter> writers = new Pool<>(() -> new WireWriter(FIRST_CAPACITY));

    /** A writer that nobody else has. */
    public WireWriter take() {
        return writers.take();
    }

    /** The writer must not be used afterwards. */
    public void giveBack(WireWriter writer) {
        if (writer.bytes().length <= MAX_KEPT) {
            writers.giveBack(writer);
        }
    }
}
