package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The asynchronous baseline with one operation done in another way: what a fairness check must notice. */
record SabotagedAsyncContestant(String id, Function<Stand, AsyncOrderStore<Order>> sabotage)
        implements AsyncOrderContestant {

    @Override
    public String description() {
        return "The asynchronous baseline, sabotaged";
    }

    @Override
    public AsyncOrderStore<Order> open(Stand stand) {
        return sabotage.apply(stand);
    }

    static OrderContestant storesANumberAsText() {
        return new SabotagedAsyncContestant("async-number-as-text", stand -> new Baseline(stand) {
            @Override
            public CompletableFuture<Void> put(Order order) {
                Map<String, AttributeValue> item = new HashMap<>(OrderItems.encode(order));
                item.put("weightGrams", AttributeValue.fromS("12"));
                return stand.asyncClient()
                        .putItem(request -> request.tableName(stand.table()).item(item))
                        .thenApply(response -> null);
            }
        });
    }

    static OrderContestant queriesOnePageOnly() {
        return new SabotagedAsyncContestant("async-one-page", stand -> new Baseline(stand) {
            @Override
            public CompletableFuture<List<Order>> query(OrderRange range) {
                return stand.asyncClient()
                        .query(request -> request.tableName(stand.table())
                                .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(range.partitionKey()),
                                        ":from", AttributeValue.fromS(range.firstSortKey()),
                                        ":to", AttributeValue.fromS(range.lastSortKey()))))
                        .thenApply(page ->
                                page.items().stream().map(OrderItems::decode).toList());
            }
        });
    }

    static OrderContestant readsBeforeItUpdates() {
        return new SabotagedAsyncContestant("async-second-request", stand -> new Baseline(stand) {
            @Override
            public CompletableFuture<Order> update(OrderChange change) {
                return get(change.key()).thenCompose(order -> super.update(change));
            }
        });
    }

    static OrderContestant failsToGet() {
        return new SabotagedAsyncContestant("async-failing", stand -> new Baseline(stand) {
            @Override
            public CompletableFuture<Optional<Order>> get(OrderKey key) {
                return CompletableFuture.failedFuture(new UnsupportedOperationException("get"));
            }
        });
    }

    /** The store of the asynchronous baseline, to be changed in one operation. */
    private static class Baseline extends AwsSdkAsyncRepository implements AsyncOrderStore<Order> {

        Baseline(Stand stand) {
            super(stand.asyncClient(), stand.table());
        }

        @Override
        public Order model(Order order) {
            return order;
        }

        @Override
        public Order order(Order model) {
            return model;
        }
    }
}
