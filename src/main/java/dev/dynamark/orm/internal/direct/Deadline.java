package dev.dynamark.orm.internal.direct;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.ExecutableHttpRequest;

/**
 * Ends an attempt on its thread when its time is up: aborts the request, and interrupts the thread for HTTP clients that
 * wait elsewhere than on a connection.
 */
final class Deadline implements Runnable {

    private static final Deadline NONE = new Deadline(null, null, null);

    private static final int RUNNING = 0;
    private static final int STOPPING = 1;
    private static final int STOPPED = 2;
    private static final int OVER = 3;
    private static final int OVER_AFTER_STOP = 4;

    private final Thread thread;
    private final Alarms alarms;
    private final ExecutableHttpRequest exchange;
    private final AtomicInteger state = new AtomicInteger(RUNNING);
    private Alarm alarm;

    private Deadline(Thread thread, Alarms alarms, ExecutableHttpRequest exchange) {
        this.thread = thread;
        this.alarms = alarms;
        this.exchange = exchange;
    }

    /** Of an attempt that this thread begins now. */
    static Deadline of(TimeLimit limit, Alarms alarms, ExecutableHttpRequest exchange) {
        if (limit.none()) {
            return NONE;
        }
        Deadline deadline = new Deadline(Thread.currentThread(), alarms, exchange);
        deadline.alarm = alarms.set(limit.attemptEnd(System.nanoTime()), deadline);
        return deadline;
    }

    @Override
    public void run() {
        if (state.compareAndSet(RUNNING, STOPPING)) {
            thread.interrupt();
            alarms.aside(this::abort);
        }
    }

    private void abort() {
        try {
            exchange.abort();
        } finally {
            state.set(STOPPED);
        }
    }

    boolean passed() {
        int now = state.get();
        return this != NONE && now != RUNNING && now != OVER;
    }

    /** Ends the watch; whether the time was up before. Afterwards the thread is not interrupted because of it. */
    boolean over() {
        if (this == NONE || state.get() == OVER) {
            return false;
        }
        if (state.compareAndSet(RUNNING, OVER)) {
            alarm.cancel();
            return false;
        }
        while (state.get() == STOPPING) {
            Thread.onSpinWait();
        }
        if (state.compareAndSet(STOPPED, OVER_AFTER_STOP)) {
            // Ours: nobody else has to see it.
            Thread.interrupted();
        }
        return true;
    }
}
