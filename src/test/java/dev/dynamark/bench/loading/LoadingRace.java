package dev.dynamark.bench.loading;

import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderLoader;
import dev.dynamark.workload.OrderTable;
import dev.dynamark.workload.ProfileItems;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Loaders that load the same dataset in turns, in an order drawn anew in each round, each time into a table of its own. */
final class LoadingRace {

    private static final String OURS = "the loader of the simulations";
    private static final String TABLE = "loading";
    private static final int BATCH = 25;
    private static final double CONFIDENCE = 0.95;

    private final DynamoDbClient client;
    private final Dataset dataset;
    private final PrintStream out;
    private final Map<String, Loader> loaders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Random random = new Random(42);

    /** Answers the nanoseconds that loading took. */
    private interface Loader {
        long load(String table) throws InterruptedException, ExecutionException;
    }

    LoadingRace(DynamoDbClient client, Dataset dataset, List<Integer> threads, PrintStream out) {
        this.client = client;
        this.dataset = dataset;
        this.out = out;
        loaders.put(OURS, table -> new OrderLoader(client, table)
                .load(dataset, items -> {})
                .took()
                .toNanos());
        List<List<WriteRequest>> batches = batches();
        threads.forEach(each ->
                loaders.put("tuned by hand, " + each + " threads", new TunedLoader(client, batches, each)::load));
    }

    /** Every loader once. */
    void round() throws InterruptedException, ExecutionException {
        List<String> order = new ArrayList<>(loaders.keySet());
        Collections.shuffle(order, random);
        for (String loader : order) {
            client.createTable(request ->
                    OrderTable.design().andThen(table -> table.tableName(TABLE)).accept(request));
            double rate = dataset.items() / (loaders.get(loader).load(TABLE) / 1e9);
            client.deleteTable(request -> request.tableName(TABLE));
            rates.computeIfAbsent(loader, any -> new ArrayList<>()).add(rate);
            out.printf(Locale.ROOT, "%-32s %,8.0f items/s%n", loader, rate);
        }
    }

    /** A line for each loader's mean rate of the last rounds, then one for ours beside the fastest other. */
    List<String> lastRounds(int rounds) {
        List<String> lines = new ArrayList<>();
        loaders.keySet()
                .forEach(loader -> lines.add("%-32s %,8.0f items/s in the geometric mean of %d loads"
                        .formatted(loader, Math.exp(mean(logarithms(loader, rounds))), rounds)));
        String fastest = loaders.keySet().stream()
                .filter(loader -> !loader.equals(OURS))
                .max(Comparator.comparingDouble(loader -> mean(logarithms(loader, rounds))))
                .orElseThrow();
        double[] ours = logarithms(OURS, rounds);
        double[] others = logarithms(fastest, rounds);
        ConfidenceInterval ratio = BlockMeans.interval(
                        IntStream.range(0, rounds)
                                .mapToDouble(round -> ours[round] - others[round])
                                .toArray(),
                        CONFIDENCE)
                .exp();
        lines.add("%s to the fastest other (%s): %.3f, 95 %% interval %.3f to %.3f; 0.800 is wanted"
                .formatted(OURS, fastest, ratio.estimate(), ratio.low(), ratio.high()));
        return lines;
    }

    private double[] logarithms(String loader, int rounds) {
        List<Double> all = rates.get(loader);
        return all.subList(all.size() - rounds, all.size()).stream()
                .mapToDouble(Math::log)
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private List<List<WriteRequest>> batches() {
        return IntStream.iterate(0, first -> first < dataset.items(), first -> first + BATCH)
                .mapToObj(first -> IntStream.range(first, Math.min(first + BATCH, dataset.items()))
                        .mapToObj(this::put)
                        .toList())
                .toList();
    }

    private WriteRequest put(int index) {
        Map<String, AttributeValue> item = index < dataset.orders()
                ? OrderItems.encode(dataset.order(index))
                : ProfileItems.encode(dataset.profile(index - dataset.orders()));
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }
}
