package dev.dynamark.coldstart;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local with the one order that is got, read often enough that its first answers are not measured. */
final class StartOrders implements AutoCloseable {

    static final String TABLE = "orders";
    private static final int READS = 300;

    private final Backend backend;
    private final Order order;

    private StartOrders(Backend backend, Order order) {
        this.backend = backend;
        this.order = order;
    }

    static StartOrders put(Path folder) {
        Backend backend = LocalBackend.start(folder);
        Order order = Dataset.small(ItemShape.ORDER, 42).order(7);
        ClientSettings settings =
                new ClientSettings(HttpClientKind.URL_CONNECTION, 1, 2, Duration.ofSeconds(10), Duration.ofSeconds(20));
        try (DynamoDbClient client = DynamoClients.create(backend.endpoint(), settings, List.of())) {
            client.createTable(table -> table.applyMutation(OrderTable.design()).tableName(TABLE));
            client.putItem(put -> put.tableName(TABLE).item(OrderItems.encode(order)));
            for (int i = 0; i < READS; i++) {
                client.getItem(get -> get.tableName(TABLE).key(OrderItems.key(order.key())));
            }
        } catch (RuntimeException failed) {
            backend.close();
            throw failed;
        }
        return new StartOrders(backend, order);
    }

    Backend backend() {
        return backend;
    }

    Order order() {
        return order;
    }

    @Override
    public void close() {
        backend.close();
    }
}
