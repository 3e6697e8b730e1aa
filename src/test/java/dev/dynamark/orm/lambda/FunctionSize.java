package dev.dynamark.orm.lambda;

import java.util.List;

/**
 * A function's memory, and the options that Lambda's Java 17 image starts its JVM with. The share of a processor that goes
 * with the memory, 0.145 at 256 MB and 1 at 1,769 MB, is not imposed: the JVM sees one processor, and has all of it.
 *
 * @param megabytes of the function; the heap may have 85 % of it
 */
public record FunctionSize(int megabytes) {

    /** What most start with. */
    public static final FunctionSize SMALL = new FunctionSize(256);

    /** The smallest with a whole processor. */
    public static final FunctionSize ONE_PROCESSOR = new FunctionSize(1_769);

    /** Options of the JVM. */
    public List<String> options() {
        return List.of(
                "-XX:MaxHeapSize=" + megabytes * 1024L * 85 / 100 + "k",
                "-XX:+UseSerialGC",
                "-XX:+TieredCompilation",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-Xshare:auto");
    }
}
