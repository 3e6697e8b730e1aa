package dev.dynamark.harness;

import io.gatling.javaapi.core.Session;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** So many users, who all run bursts of so many operations, and how long that took. Thread-safe. */
public final class HarnessCase {

    private record Reading(long nanos, long cpuNanos) {

        static Reading now() {
            var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
            return new Reading(System.nanoTime(), system.getProcessCpuTime());
        }
    }

    private final int users;
    private final int burst;
    private Reading first;
    private Reading last;

    /** Of users who have not begun. */
    public HarnessCase(int users, int burst) {
        this.users = users;
        this.burst = burst;
    }

    /** All at work at the same time. */
    public int users() {
        return users;
    }

    /** Operations in a row. */
    public int burst() {
        return burst;
    }

    /** Such as {@code 16 users, burst 50}. */
    public String name() {
        return users + (users == 1 ? " user" : " users") + ", burst " + burst;
    }

    /** The first user's begin counts. */
    public synchronized Session begin(Session session) {
        if (first == null) {
            first = Reading.now();
        }
        return session;
    }

    /** The last user's end counts. */
    public synchronized Session end(Session session) {
        last = Reading.now();
        return session;
    }

    synchronized Duration elapsed() {
        return Duration.ofNanos(last.nanos() - first.nanos());
    }

    /** Of the whole process. */
    synchronized Duration cpu() {
        return Duration.ofNanos(last.cpuNanos() - first.cpuNanos());
    }
}
