package dev.dynamark.orm.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.lambda.LambdaPath;
import dev.dynamark.orm.lambda.LambdaTables;
import dev.dynamark.orm.lambda.MemoryReading;
import dev.dynamark.orm.lambda.SnapshotHook;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

/** What the guide shows of functions. */
final class LambdaExample {

    private LambdaExample() {}

    // doc: function begin
    public static final class OrderHandler implements RequestHandler<Map<String, String>, String> {

        private final LambdaTables tables =
                LambdaTables.builder().model(Order.class).build();

        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            Table<Order> orders = tables.table(Order.class, context::getRemainingTimeInMillis);
            return orders.get(Order_.key(event.get("customer"), Instant.parse(event.get("placedAt")), event.get("id")))
                    .status()
                    .name();
        }
    }
    // doc: function end

    // doc: snapshots begin
    public static final class SnappedHandler implements RequestHandler<Map<String, String>, String> {

        private final LambdaTables tables = LambdaTables.builder()
                .model(Order.class)
                .priming(primed -> primed.table(Order.class).find(Order_.key("none", Instant.EPOCH, "none")))
                .build();
        private final SnapshotHook hook = SnapshotHook.register(tables); // CRaC holds it weakly: keep it

        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            Table<Order> orders = tables.table(Order.class, context::getRemainingTimeInMillis);
            return orders.query(Order_.partition(event.get("customer"))).list().size() + " orders";
        }
    }
    // doc: snapshots end

    static LambdaTables settings() {
        // doc: function settings begin
        LambdaTables tables = LambdaTables.builder()
                .model(Order.class) // once for each model
                .path(LambdaPath.SDK) // the SDK's client in place of DirectClient
                .httpClient(AwsCrtHttpClient::create) // asked again after each restore
                .attemptTimeout(Duration.ofSeconds(1))
                .deadlineMargin(Duration.ofMillis(300)) // kept for the function's answer
                .deadlineFloor(Duration.ofMillis(50)) // a call with less is not begun
                .build();
        // doc: function settings end
        return tables;
    }

    static String memory() {
        // doc: memory begin
        MemoryReading memory = MemoryReading.now();
        long percent = 100 * memory.usedAfterCollection() / memory.max();
        // doc: memory end
        return percent + " % " + memory.collectors();
    }
}
