package dev.dynamark.orm.internal.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Objects to be used by one thread for a moment and then by another: a few a core, whatever the number of threads, so
 * that it serves virtual threads too. Lock-free, thread-safe.
 *
 * @param <T> what is kept
 */
public final class Pool<T> {

    private static final int TRIES = 4;

    private final Supplier<T> fresh;
    private final AtomicReferenceArray<T> slots;

    /** Keeps at most eight a core, made as they are needed. */
    public Pool(Supplier<T> fresh) {
        this.fresh = fresh;
        int size = Integer.highestOneBit(Runtime.getRuntime().availableProcessors() * 8);
        this.slots = new AtomicReferenceArray<>(size);
    }

    /** One for the caller alone, until it gives it back; not giving it back is allowed. */
    public T take() {
        int home = home();
        for (int i = 0; i < TRIES; i++) {
            int slot = (home + i) & (slots.length() - 1);
            T kept = slots.getPlain(slot) == null ? null : slots.getAndSet(slot, null);
            if (kept != null) {
                return kept;
            }
        }
        return fresh.get();
    }

    /** Takes back one that nobody uses any more. */
    public void giveBack(T used) {
        int home = home();
        for (int i = 0; i < TRIES; i++) {
            int slot = (home + i) & (slots.length() - 1);
            if (slots.getPlain(slot) == null && slots.compareAndSet(slot, null, used)) {
                return;
            }
        }
    }

    private int home() {
        long id = Thread.currentThread().getId() * 0x9E3779B97F4A7C15L;
        return (int) (id >>> 40) & (slots.length() - 1);
    }
}
