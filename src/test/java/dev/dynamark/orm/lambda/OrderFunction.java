package dev.dynamark.orm.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.dynamark.orm.Table;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Order_;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** A function that finds an order: customer, time and id are in the event. Where it looks is in the environment. */
public final class OrderFunction implements RequestHandler<Map<String, String>, Map<String, String>> {

    private final LambdaTables tables = LambdaTables.builder()
            .model(Order.class)
            .path(LambdaPath.valueOf(System.getenv("LAMBDA_PATH")))
            .endpointOverride(URI.create(System.getenv("ORDERS_ENDPOINT")))
            .tableNames((declared, model) -> System.getenv("ORDERS_TABLE"))
            .build();

    @Override
    public Map<String, String> handleRequest(Map<String, String> event, Context context) {
        Table<Order> orders = tables.table(Order.class, context::getRemainingTimeInMillis);
        String status = orders.find(
                        Order_.key(event.get("customer"), Instant.parse(event.get("placedAt")), event.get("id")))
                .map(order -> order.status().name())
                .orElse("none");
        MemoryReading memory = MemoryReading.now();
        return Map.of(
                "status", status,
                "maxHeapMb", String.valueOf(memory.max() / 1024 / 1024),
                "collectors", memory.collectors().toString());
    }
}
