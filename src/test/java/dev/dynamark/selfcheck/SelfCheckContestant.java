package dev.dynamark.selfcheck;

import dev.dynamark.gatling.BlockingCall;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Contestants in memory whose cost is known, to see whether it is measured. */
enum SelfCheckContestant {
    /** A fixed piece of work. */
    PLAIN("plain", SelfCheckContestant::work),
    /** The same work by the same code under another name. */
    PLAIN_AGAIN("plain-again", SelfCheckContestant::work),
    /** The work and a busy wait of 100 µs. */
    BUSY("busy-100us", seed -> busy(work(seed), 100_000)),
    /** The work and an array of 1 MB. */
    ALLOCATING("allocating-1mb", seed -> allocate(work(seed))),
    /** No work: 2 ms of sleep. */
    SLEEPING("sleeping-2ms", seed -> sleep(seed, 2)),
    /** Ten pieces of work. */
    SHORT("short", seed -> repeat(seed, 10)),
    /** Half as much again. */
    LONG("long", seed -> repeat(seed, 15));

    static final int MEGABYTE = 1_000_000;
    private static final int STEPS = 8_000;

    private final String id;
    private final BlockingCall<Long, Long> call;

    SelfCheckContestant(String id, BlockingCall<Long, Long> call) {
        this.id = id;
        this.call = call;
    }

    String id() {
        return id;
    }

    BlockingCall<Long, Long> call() {
        return call;
    }

    /** The same, for where nothing checked may be thrown. */
    long answer(long seed) {
        try {
            return call.apply(seed);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long work(long seed) {
        long value = seed | 1;
        for (int i = 0; i < STEPS; i++) {
            value ^= value << 13;
            value ^= value >>> 7;
            value ^= value << 17;
        }
        return value;
    }

    private static long repeat(long seed, int times) {
        long value = seed;
        for (int i = 0; i < times; i++) {
            value = work(value);
        }
        return value;
    }

    private static long busy(long value, long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return value;
    }

    private static long allocate(long value) {
        byte[] bytes = new byte[MEGABYTE];
        bytes[(int) (value & 0xffff)] = 1;
        return value + bytes[0];
    }

    private static long sleep(long value, long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        return value;
    }
}
