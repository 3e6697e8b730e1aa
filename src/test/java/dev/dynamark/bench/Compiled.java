package dev.dynamark.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Runs something until the JVM has compiled it. A fixed time does not do: the AWS SDK is thousands of methods, and where
 * other work has the processor, the compiler is still at them after many seconds.
 */
final class Compiled {

    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final int QUIET_WINDOWS = 3;
    private static final double MOST_COMPILING = 0.1;
    private static final int FEWEST_CALLS = 5_000;

    private Compiled() {}

    /**
     * Returns when the compiler has been almost idle for a while, or the time is over.
     *
     * @return the last result, so that the work is not optimised away
     */
    static Object untilQuiet(Supplier<Object> work, Duration atMost) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + atMost.toNanos();
        Object last = null;
        long calls = 0;
        for (int quiet = 0; quiet < QUIET_WINDOWS && System.nanoTime() < end; ) {
            long start = System.nanoTime();
            long compiledMs = compiler.getTotalCompilationTime();
            while (System.nanoTime() - start < WINDOW.toNanos()) {
                last = work.get();
                calls++;
            }
            double elapsedMs = (System.nanoTime() - start) / 1e6;
            boolean idle = compiler.getTotalCompilationTime() - compiledMs < MOST_COMPILING * elapsedMs;
            quiet = idle && calls >= FEWEST_CALLS ? quiet + 1 : 0;
        }
        return last;
    }
}
