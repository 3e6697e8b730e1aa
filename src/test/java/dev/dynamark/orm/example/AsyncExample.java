package dev.dynamark.orm.example;

import static dev.dynamark.orm.example.Order.Status.SHIPPED;

import dev.dynamark.orm.AsyncTable;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Page;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** What the guide shows of asynchronous tables. */
final class AsyncExample {

    private AsyncExample() {}

    static String futures(DynamoDbAsyncClient client, Order order, ItemKey<Order> key) {
        // doc: async begin
        Dynamorm db = Dynamorm.builder().asyncClient(client).build();
        AsyncTable<Order> orders = db.asyncTable(Order.class);

        CompletableFuture<Order> shipped = orders.put(order)
                .thenCompose(
                        saved -> orders.update(key).set(Order_.STATUS, SHIPPED).returningNew());
        CompletableFuture<Page<Order>> page = shipped.thenCompose(
                saved -> orders.query(Order_.partition(saved.customerId())).page(20));
        // doc: async end
        return shipped.join().status() + " " + page.join().count();
    }

    static List<String> publisher(AsyncTable<Order> orders) {
        // doc: publisher begin
        Flow.Publisher<Order> publisher =
                orders.query(Order_.partition("1")).pageSize(50).publisher();
        Collecting collected = new Collecting();
        publisher.subscribe(collected);
        // doc: publisher end
        return collected.ids.join();
    }

    // doc: subscriber begin
    static final class Collecting implements Flow.Subscriber<Order> {

        final CompletableFuture<List<String>> ids = new CompletableFuture<>();
        private final List<String> seen = new CopyOnWriteArrayList<>();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(Order order) {
            seen.add(order.id());
            subscription.request(1); // pages are read no faster than items are asked for
        }

        @Override
        public void onError(Throwable failure) {
            ids.completeExceptionally(failure); // a DynamormException
        }

        @Override
        public void onComplete() {
            ids.complete(seen);
        }
    }
    // doc: subscriber end
}
