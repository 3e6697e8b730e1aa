package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The baseline with one operation done in another way: what a fairness check must notice. */
record SabotagedContestant(String id, Function<Stand, OrderStore<Order>> sabotage) implements OrderContestant {

    @Override
    public String description() {
        return "The baseline, sabotaged";
    }

    @Override
    public OrderStore<Order> open(Stand stand) {
        return sabotage.apply(stand);
    }

    static OrderContestant storesAnExtraAttribute() {
        return new SabotagedContestant("extra-attribute", stand -> new Baseline(stand) {
            @Override
            public void put(Order order) {
                putWith(order, "mapperVersion", AttributeValue.fromN("1"));
            }
        });
    }

    static OrderContestant storesANumberAsText() {
        return new SabotagedContestant("number-as-text", stand -> new Baseline(stand) {
            @Override
            public void put(Order order) {
                putWith(order, "weightGrams", AttributeValue.fromS("12"));
            }
        });
    }

    static OrderContestant storesASecondItem() {
        return new SabotagedContestant("second-item", stand -> new Baseline(stand) {
            @Override
            public void put(Order order) {
                super.put(order);
                putWith(order, "sk", AttributeValue.fromS("COPY#" + order.key().sortKey()));
            }
        });
    }

    static OrderContestant queriesOnePageOnly() {
        return new SabotagedContestant("one-page", stand -> new Baseline(stand) {
            @Override
            public List<Order> query(OrderRange range) {
                return page(
                        "pk = :pk AND sk BETWEEN :from AND :to",
                        Map.of(
                                ":pk", AttributeValue.fromS(range.partitionKey()),
                                ":from", AttributeValue.fromS(range.firstSortKey()),
                                ":to", AttributeValue.fromS(range.lastSortKey())));
            }
        });
    }

    static OrderContestant forgetsTheRange() {
        return new SabotagedContestant("no-range", stand -> new Baseline(stand) {
            @Override
            public List<Order> query(OrderRange range) {
                return page(
                        "pk = :pk AND begins_with(sk, :prefix)",
                        Map.of(
                                ":pk", AttributeValue.fromS(range.partitionKey()),
                                ":prefix", AttributeValue.fromS("ORDER#")));
            }
        });
    }

    static OrderContestant readsConsistently() {
        return new SabotagedContestant("consistent", stand -> new Baseline(stand) {
            @Override
            public Optional<Order> get(OrderKey key) {
                Map<String, AttributeValue> item = stand.client()
                        .getItem(request -> request.tableName(stand.table())
                                .key(OrderItems.key(key))
                                .consistentRead(true))
                        .item();
                return item.isEmpty() ? Optional.empty() : Optional.of(OrderItems.decode(item));
            }
        });
    }

    static OrderContestant readsBeforeItUpdates() {
        return new SabotagedContestant("second-request", stand -> new Baseline(stand) {
            @Override
            public Order update(OrderChange change) {
                get(change.key());
                return super.update(change);
            }
        });
    }

    static OrderContestant asksForNothingBack() {
        return new SabotagedContestant("nothing-back", stand -> new Baseline(stand) {
            @Override
            public Optional<Order> delete(OrderKey key) {
                Optional<Order> order = get(key);
                stand.client()
                        .deleteItem(request -> request.tableName(stand.table()).key(OrderItems.key(key)));
                return order;
            }
        });
    }

    static OrderContestant skipsTheLines() {
        return new SabotagedContestant("no-lines", stand -> new Baseline(stand) {
            @Override
            public List<Order> scan(ScanSegment segment) {
                return super.scan(segment).stream().map(Baseline::withoutLines).toList();
            }
        });
    }

    static OrderContestant failsToUpdate() {
        return new SabotagedContestant("failing", stand -> new Baseline(stand) {
            @Override
            public Order update(OrderChange change) {
                throw new UnsupportedOperationException("update");
            }
        });
    }

    /** The store of the baseline, to be changed in one operation. */
    private static class Baseline implements OrderStore<Order> {

        private final Stand stand;
        private final OrderStore<Order> store;

        Baseline(Stand stand) {
            this.stand = stand;
            this.store = new AwsSdkContestant().open(stand);
        }

        void putWith(Order order, String attribute, AttributeValue value) {
            Map<String, AttributeValue> item = new HashMap<>(OrderItems.encode(order));
            item.put(attribute, value);
            stand.client().putItem(request -> request.tableName(stand.table()).item(item));
        }

        List<Order> page(String condition, Map<String, AttributeValue> values) {
            return stand
                    .client()
                    .query(request -> request.tableName(stand.table())
                            .keyConditionExpression(condition)
                            .expressionAttributeValues(values))
                    .items()
                    .stream()
                    .map(OrderItems::decode)
                    .toList();
        }

        static Order withoutLines(Order order) {
            Map<String, AttributeValue> item = OrderItems.encode(order);
            item.remove("lines");
            return OrderItems.decode(item);
        }

        @Override
        public Order model(Order order) {
            return store.model(order);
        }

        @Override
        public Order order(Order model) {
            return store.order(model);
        }

        @Override
        public void put(Order model) {
            store.put(model);
        }

        @Override
        public Optional<Order> get(OrderKey key) {
            return store.get(key);
        }

        @Override
        public Order update(OrderChange change) {
            return store.update(change);
        }

        @Override
        public Optional<Order> delete(OrderKey key) {
            return store.delete(key);
        }

        @Override
        public List<Order> query(OrderRange range) {
            return store.query(range);
        }

        @Override
        public List<Order> scan(ScanSegment segment) {
            return store.scan(segment);
        }
    }
}
