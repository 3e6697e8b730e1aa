package dev.dynamark.coldstart;

import dev.dynamark.orm.lambda.FunctionProcess;
import dev.dynamark.orm.lambda.FunctionSize;
import dev.dynamark.orm.lambda.RuntimeApi;
import dev.dynamark.orm.lambda.RuntimeApi.Outcome;
import dev.dynamark.workload.OrderKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code mvn test-compile exec:java@lambda} runs: functions that get an order, in JVMs like Lambda's. The number of
 * starts of each is the argument, 5 without.
 */
public final class FunctionSuite {

    private static final List<Library> LIBRARIES = List.of(Library.AWS_SDK, Library.DYNAMORM, Library.DIRECT);
    private static final List<FunctionSize> SIZES = List.of(FunctionSize.SMALL, FunctionSize.ONE_PROCESSOR);
    private static final Set<String> RUNTIME =
            Set.of("aws-lambda-java-runtime-interface-client", "aws-lambda-java-core", "aws-lambda-java-serialization");
    private static final List<String> APPLICATION =
            List.of("dev/dynamark/coldstart", "dev/dynamark/orm/lambda", "dev/dynamark/workload");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int FOLLOWING = 50;
    private static final Pattern HEAP = Pattern.compile("\"heap\":\"(\\d+)\"");

    private final int rounds;
    private final Path folder;
    private final PrintStream out;

    /**
     * One function's life.
     *
     * @param initMs from asking for the process to its asking for an event
     * @param firstMs of the first event, in which the first connection is made
     * @param followingMs the median of those after it
     * @param heapMb used after a collection at the end
     */
    record Life(FunctionSize size, Library library, double initMs, double firstMs, double followingMs, double heapMb) {}

    FunctionSuite(int rounds, Path folder, PrintStream out) {
        this.rounds = rounds;
        this.folder = folder;
        this.out = out;
    }

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        new FunctionSuite(rounds, Path.of("target", "dynamark", "lambda").toAbsolutePath(), System.out).run();
    }

    List<Life> run() throws IOException, InterruptedException {
        String classPath = ApplicationJars.make(folder, APPLICATION).classPath(RUNTIME);
        List<Life> lives = new ArrayList<>();
        Random random = new Random(42);
        try (StartOrders orders = StartOrders.put(folder)) {
            for (int round = 0; round < rounds; round++) {
                for (FunctionSize size : SIZES) {
                    List<Library> turns = new ArrayList<>(LIBRARIES);
                    Collections.shuffle(turns, random);
                    for (Library library : turns) {
                        lives.add(live(size, library, classPath, orders));
                    }
                }
            }
        }
        out.println(table(lives));
        return lives;
    }

    private Life live(FunctionSize size, Library library, String classPath, StartOrders orders)
            throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                MeasuredFunction.LIBRARY,
                library.id(),
                MeasuredFunction.ENDPOINT,
                orders.backend().endpoint().uri().toString());
        String event = event(orders.order().key());
        Path log = folder.resolve("function.log");
        try (RuntimeApi api = RuntimeApi.start();
                FunctionProcess function = FunctionProcess.start(
                        size, List.of(), classPath, MeasuredFunction.class, api, environment, log)) {
            double init = (api.awaitFunction() - function.startedAt()) / 1e6;
            double first = millis(api.invoke(event, TIMEOUT));
            List<Double> following = new ArrayList<>();
            for (int i = 0; i < FOLLOWING; i++) {
                following.add(millis(api.invoke(event, TIMEOUT)));
            }
            Matcher heap =
                    HEAP.matcher(api.invoke("{\"memory\":\"please\"}", TIMEOUT).body());
            if (!heap.find()) {
                throw new IOException("A function did not tell its memory, see " + log);
            }
            return new Life(
                    size,
                    library,
                    init,
                    first,
                    Median.of(following.stream().mapToDouble(Double::doubleValue)),
                    Long.parseLong(heap.group(1)) / 1024.0 / 1024.0);
        }
    }

    private static double millis(Outcome outcome) throws IOException {
        if (!outcome.kind().equals("response")) {
            throw new IOException("A function failed: " + outcome.body());
        }
        return outcome.nanos() / 1e6;
    }

    private static String event(OrderKey key) {
        return "{\"customer\":\"" + key.customerId() + "\",\"placedAt\":\"" + key.placedAt() + "\",\"id\":\"" + key.id()
                + "\"}";
    }

    private static String table(List<Life> lives) {
        StringBuilder table = new StringBuilder(
                "| function | contestant | init ms | first event ms | following ms | heap MB |\n|---|---|---:|---:|---:|---:|\n");
        for (FunctionSize size : SIZES) {
            for (Library library : LIBRARIES) {
                List<Life> own = lives.stream()
                        .filter(life -> life.size().equals(size) && life.library() == library)
                        .toList();
                table.append(String.format(
                        Locale.ROOT,
                        "| %,d MB | %s | %s | %s | %s | %s |%n",
                        size.megabytes(),
                        library.id(),
                        range(own, Life::initMs, "%.0f"),
                        range(own, Life::firstMs, "%.0f"),
                        range(own, Life::followingMs, "%.1f"),
                        range(own, Life::heapMb, "%.1f")));
            }
        }
        return table.toString();
    }

    private static String range(List<Life> lives, ToDoubleFunction<Life> figure, String format) {
        List<Double> values = lives.stream().map(figure::applyAsDouble).sorted().toList();
        return String.format(
                Locale.ROOT,
                format + " (" + format + "–" + format + ")",
                Median.of(values.stream().mapToDouble(Double::doubleValue)),
                values.get(0),
                values.get(values.size() - 1));
    }
}
