package dev.dynamark.workload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Stores a dataset in a table: batches of 25 by several threads, unprocessed items again after a back-off. Existing items
 * of the same keys are overwritten. Thread-safe.
 */
public final class OrderLoader {

    private static final int BATCH = 25;
    private static final int THREADS = 4;

    private final DynamoDbClient client;
    private final String table;
    private final BackOff backOff;

    /** Loads into a table of the workload's design; the caller closes the client. */
    public OrderLoader(DynamoDbClient client, String table) {
        this(client, table, BackOff.DEFAULT);
    }

    OrderLoader(DynamoDbClient client, String table, BackOff backOff) {
        this.client = client;
        this.table = table;
        this.backOff = backOff;
    }

    /**
     * Stores every order and every profile of the dataset.
     *
     * @param progress is told about every batch; the caller closes it
     * @throws LoadException if the service keeps refusing items, fails, or the thread is interrupted
     */
    public Loaded load(Dataset dataset, LoadProgress progress) {
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "loader");
            thread.setDaemon(true);
            return thread;
        });
        AtomicInteger next = new AtomicInteger();
        try {
            List<Future<?>> loaders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                loaders.add(threads.submit(() -> {
                    storeBatches(dataset, next, progress);
                    return null;
                }));
            }
            for (Future<?> loader : loaders) {
                loader.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadException refused
                    ? refused
                    : new LoadException(
                            "Could not load the dataset " + dataset.name() + " into table " + table
                                    + ": the service failed, see the cause.",
                            e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException("Interrupted while loading the dataset " + dataset.name() + ".", e);
        } finally {
            threads.shutdownNow();
        }
        return new Loaded(dataset.items(), Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Stores these orders, batch after batch.
     *
     * @param orders how many
     * @param order made when its batch is
     * @throws LoadException as {@link #load(Dataset, LoadProgress)}
     */
    public void load(int orders, IntFunction<Order> order) {
        try {
            for (int first = 0; first < orders; first += BATCH) {
                store(
                        IntStream.range(first, Math.min(first + BATCH, orders))
                                .mapToObj(index -> put(OrderItems.encode(order.apply(index))))
                                .toList(),
                        stored -> {});
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException("Interrupted while loading orders.", e);
        }
    }

    private static WriteRequest put(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    private void storeBatches(Dataset dataset, AtomicInteger next, LoadProgress progress) throws InterruptedException {
        for (int first = next.getAndAdd(BATCH); first < dataset.items(); first = next.getAndAdd(BATCH)) {
            List<WriteRequest> batch = new ArrayList<>(BATCH);
            for (int i = first; i < Math.min(first + BATCH, dataset.items()); i++) {
                batch.add(put(item(dataset, i)));
            }
            store(batch, progress);
        }
    }

    private static Map<String, AttributeValue> item(Dataset dataset, int index) {
        return index < dataset.orders()
                ? OrderItems.encode(dataset.order(index))
                : ProfileItems.encode(dataset.profile(index - dataset.orders()));
    }

    private void store(List<WriteRequest> batch, LoadProgress progress) throws InterruptedException {
        List<WriteRequest> left = batch;
        int refusals = 0;
        while (!left.isEmpty()) {
            List<WriteRequest> sent = left;
            left = client.batchWriteItem(request -> request.requestItems(Map.of(table, sent)))
                    .unprocessedItems()
                    .getOrDefault(table, List.of());
            progress.stored(sent.size() - left.size());
            if (!left.isEmpty()) {
                refusals = left.size() < sent.size() ? 1 : refusals + 1;
                if (refusals >= backOff.attempts()) {
                    throw new LoadException("Expected table " + table + " to take a batch of " + batch.size()
                            + " items, but " + left.size() + " of them were refused " + refusals
                            + " times in a row: raise its write capacity or load a smaller dataset.");
                }
                backOff.pause(refusals);
            }
        }
    }
}
