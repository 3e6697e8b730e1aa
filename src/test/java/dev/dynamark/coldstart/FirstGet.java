package dev.dynamark.coldstart;

import dev.dynamark.workload.OrderKey;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The child process: gets one order as its first act, prints one line of what each step took, and ends. Nothing is loaded
 * before the last step that the contestant does not need.
 */
final class FirstGet {

    /** What the line begins with; then come {@code name=value} pairs, times in microseconds. */
    static final String LINE = "first-get ";

    private FirstGet() {}

    /** Of: contestant, endpoint, table, customer, time and id of an order, and when the process was asked for. */
    public static void main(String[] arguments) {
        long main = System.nanoTime();
        Instant now = Instant.now();
        Place place = new Place(URI.create(arguments[1]), arguments[2]);
        OrderKey key = new OrderKey(arguments[3], Instant.parse(arguments[4]), arguments[5]);
        Contestant contestant = contestant(arguments[0], place);

        long begin = System.nanoTime();
        contestant.configure();
        long configured = System.nanoTime();
        contestant.connect();
        long connected = System.nanoTime();
        contestant.open();
        long opened = System.nanoTime();
        contestant.bind();
        long bound = System.nanoTime();
        Optional<?> order = contestant.get(key);
        long end = System.nanoTime();

        if (order.isEmpty()) {
            throw new IllegalStateException("Expected the order that was put before, found none");
        }
        long jvm = Duration.between(Instant.parse(arguments[6]), now).toNanos();
        print(
                jvm + begin - main,
                configured - begin,
                connected - configured,
                opened - connected,
                bound - opened,
                end - bound);
    }

    static Contestant contestant(String name, Place place) {
        return switch (name) {
            case "aws-sdk" -> new SdkStart(place);
            case "enhanced" -> new EnhancedStart(place);
            case "dynamorm" -> new PlainStart(place);
            case "dynamorm-streaming" -> new StreamingStart(place);
            case "dynamorm-direct" -> new DirectStart(place);
            default -> throw new IllegalArgumentException("Expected the name of a contestant, found " + name);
        };
    }

    private static void print(long jvm, long config, long client, long orm, long models, long call) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        System.out.println(LINE + "jvm=" + jvm / 1000 + " config=" + config / 1000 + " client=" + client / 1000
                + " orm=" + orm / 1000 + " models=" + models / 1000 + " call=" + call / 1000
                + " classes=" + classes + " cpu=" + cpu / 1000);
    }
}
