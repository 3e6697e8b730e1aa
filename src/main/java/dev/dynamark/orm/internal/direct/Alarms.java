package dev.dynamark.orm.internal.direct;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Time limits and back-off. Nearly all alarms are cancelled soon after they are set, so setting must not wake a thread,
 * as a scheduler's queue does: a thread looks through all of them every few milliseconds while there are any. An alarm
 * rings up to that much late. Thread-safe.
 */
final class Alarms implements AutoCloseable {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(5);

    /** A client in use sets alarms all the time: this many empty looks in a row and the thread sleeps until called. */
    private static final int EMPTY_LOOKS = 200;

    private static final int SLOTS = 256;
    private static final int TRIES = 4;

    private final AtomicReferenceArray<Alarm> slots = new AtomicReferenceArray<>(SLOTS);
    private final Set<Alarm> more = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean asleep;
    private volatile boolean closed;

    Alarms() {
        thread = new Thread(this::watch, "dynamorm-direct-alarms");
        thread.setDaemon(true);
    }

    /**
     * Runs the action at a time, in the terms of {@link System#nanoTime()}; on the thread of the alarms, so it must not
     * wait.
     */
    Alarm set(long at, Runnable action) {
        Alarm alarm = new Alarm(at, action);
        keep(alarm);
        if (closed) {
            alarm.ring();
            return alarm;
        }
        if (!started.get() && started.compareAndSet(false, true)) {
            thread.start();
        }
        if (asleep) {
            LockSupport.unpark(thread);
        }
        return alarm;
    }

    private void keep(Alarm alarm) {
        int home = (int) ((Thread.currentThread().getId() * 0x9E3779B97F4A7C15L) >>> 40);
        for (int i = 0; i < TRIES; i++) {
            int slot = (home + i) & (SLOTS - 1);
            Alarm there = slots.get(slot);
            if ((there == null || there.isOver()) && slots.compareAndSet(slot, there, alarm)) {
                return;
            }
        }
        more.add(alarm);
    }

    private void watch() {
        int empty = 0;
        while (!closed) {
            long next = ringDue();
            empty = next == Long.MAX_VALUE ? empty + 1 : 0;
            if (empty < EMPTY_LOOKS) {
                LockSupport.parkNanos(this, Math.min(TICK, next));
            } else {
                sleepUntilCalled();
                empty = 0;
            }
        }
    }

    private void sleepUntilCalled() {
        asleep = true;
        // Whoever sets an alarm after this look sees that the thread sleeps.
        if (ringDue() == Long.MAX_VALUE && !closed) {
            LockSupport.park(this);
        }
        asleep = false;
    }

    /** Rings what is due and tells in how many nanoseconds the next one is. */
    private long ringDue() {
        long now = System.nanoTime();
        long next = Long.MAX_VALUE;
        for (int i = 0; i < SLOTS; i++) {
            Alarm alarm = slots.get(i);
            if (alarm != null) {
                if (look(alarm, now)) {
                    slots.compareAndSet(i, alarm, null);
                } else {
                    next = Math.min(next, alarm.nanosFrom(now));
                }
            }
        }
        for (Iterator<Alarm> each = more.iterator(); each.hasNext(); ) {
            Alarm alarm = each.next();
            if (look(alarm, now)) {
                each.remove();
            } else {
                next = Math.min(next, alarm.nanosFrom(now));
            }
        }
        return next;
    }

    private static boolean look(Alarm alarm, long now) {
        if (!alarm.isOver() && alarm.due(now)) {
            try {
                alarm.ring();
            } catch (RuntimeException ofTheAction) {
                // The thread serves every call: a failure of one must not end it.
                return true;
            }
        }
        return alarm.isOver();
    }

    /** Does what may wait, such as for a lock that a stalled read holds, without holding up other alarms. */
    void aside(Runnable action) {
        Thread aside = new Thread(action, "dynamorm-direct-abort");
        aside.setDaemon(true);
        aside.start();
    }

    boolean isClosed() {
        return closed;
    }

    /** Rings everything now, and what is set from now on at once: who waits for an alarm must not wait for ever. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        for (int i = 0; i < SLOTS; i++) {
            Alarm alarm = slots.getAndSet(i, null);
            if (alarm != null) {
                alarm.ring();
            }
        }
        more.forEach(Alarm::ring);
        more.clear();
    }
}
