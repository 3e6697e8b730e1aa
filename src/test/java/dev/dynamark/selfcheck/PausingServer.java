package dev.dynamark.selfcheck;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server that answers at once, one request at a time, except for the first 200 ms of each second of its life. */
final class PausingServer {

    static final String ID = "pausing-server";

    private static final long PERIOD_NS = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(200);

    private final long bornNanos = System.nanoTime();

    synchronized long answer(long request) {
        long intoPeriod = (System.nanoTime() - bornNanos) % PERIOD_NS;
        long pauseEnds = System.nanoTime() + PAUSE_NS - intoPeriod;
        while (pauseEnds - System.nanoTime() > 0) {
            LockSupport.parkNanos(this, pauseEnds - System.nanoTime());
        }
        return request;
    }
}
