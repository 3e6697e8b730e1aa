package dev.dynamark.orm.example;

import static dev.dynamark.orm.example.Order.Status.OPEN;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.TableNames;
import dev.dynamark.orm.attribute.AnyAttribute;
import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.StreamingCodec;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the guide shows of setting up. */
final class SetUpExample {

    private SetUpExample() {}

    static String builder(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        // doc: builder settings begin
        Dynamorm db = Dynamorm.builder()
                .client(client)
                .asyncClient(asyncClient) // either, or both
                .clock(Clock.systemUTC()) // of @CreatedAt and its like, and of liveOnly()
                .tableNames(TableNames.prefix("staging-"))
                .build();
        Table<Order> orders = db.table(Order.class); // of staging-orders
        // doc: builder settings end
        return orders.name();
    }

    static String tenants(DynamoDbClient client, List<String> tenants) {
        StringBuilder names = new StringBuilder();
        // doc: tenants begin
        Dynamorm db = Dynamorm.builder()
                .client(client)
                .tableNames((declared, model) -> "prod-eu-" + declared)
                .build();
        for (String tenant : tenants) {
            Table<Order> orders = db.table(Order.class, tenant + "-orders"); // as it is, not resolved
            names.append(orders.name()).append(' ');
        }
        // doc: tenants end
        return names.append(db.table(Order.class).name()).toString();
    }

    static String untyped(DynamoDbClient client, Instant placedAt) {
        // doc: untyped begin
        Dynamorm db = Dynamorm.builder()
                .client(client)
                .codecs(CodecSource.REFLECTION) // even if there is generated code
                .build();
        Table<Order> orders = db.table(Order.class);

        ItemKey<Order> key = orders.key("1", placedAt, "7");
        AnyAttribute<Order, BigDecimal> total = orders.attribute("total", BigDecimal.class);

        List<Order> some = orders.query(orders.partition("1"))
                .sortAtLeast(orders.sort(placedAt))
                .filter(total.gt(BigDecimal.TEN))
                .list();
        List<Order> open =
                orders.query(orders.index("byStatus").partition(OPEN)).list();
        // doc: untyped end
        return some.size() + " " + open.size() + " " + orders.exists(key);
    }

    static Dynamorm streaming() {
        // doc: streaming codec begin
        DynamoDbClient client = DynamoDbClient.builder()
                .overrideConfiguration(override -> override.addExecutionInterceptor(new StreamingCodec()))
                .build();
        Dynamorm db = Dynamorm.create(client);
        // doc: streaming codec end
        return db;
    }

    static Dynamorm direct() {
        // doc: direct client begin
        DirectClient client = DirectClient.builder()
                .region(Region.EU_CENTRAL_1)
                .apiCallTimeout(Duration.ofSeconds(2))
                .build();
        Dynamorm db = Dynamorm.create(client);
        // doc: direct client end
        return db;
    }
}
