package dev.dynamark.bench.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What somebody writes who wants nothing but speed: full batches that were made before the clock runs, sent by so many threads.
 * It tells no progress and knows no back-off, and ends where an item is refused.
 */
final class TunedLoader {

    private final DynamoDbClient client;
    private final List<List<WriteRequest>> batches;
    private final int threads;

    /** @param batches ready to be sent, at most 25 items each */
    TunedLoader(DynamoDbClient client, List<List<WriteRequest>> batches, int threads) {
        this.client = client;
        this.batches = batches;
        this.threads = threads;
    }

    /** Nanoseconds until everything is stored. */
    long load(String table) throws InterruptedException, ExecutionException {
        List<BatchWriteItemRequest> requests = batches.stream()
                .map(batch -> BatchWriteItemRequest.builder()
                        .requestItems(Map.of(table, batch))
                        .build())
                .toList();
        AtomicInteger next = new AtomicInteger();
        ExecutorService senders = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                sent.add(senders.submit(() -> send(requests, next)));
            }
            for (Future<?> each : sent) {
                each.get();
            }
            return System.nanoTime() - start;
        } finally {
            senders.shutdownNow();
        }
    }

    private void send(List<BatchWriteItemRequest> requests, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
            if (!client.batchWriteItem(requests.get(i)).unprocessedItems().isEmpty()) {
                throw new IllegalStateException("expected a server that takes every item, but it handed some back");
            }
        }
    }
}
