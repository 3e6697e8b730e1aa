package dev.dynamark.coldstart;

import dev.dynamark.contestants.OrderBean;
import dev.dynamark.workload.OrderKey;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Enhanced Client on the AWS SDK's client. */
final class EnhancedStart implements Contestant {

    private final Place place;
    private DynamoDbClient client;
    private DynamoDbEnhancedClient enhanced;
    private DynamoDbTable<OrderBean> orders;

    EnhancedStart(Place place) {
        this.place = place;
    }

    @Override
    public void configure() {
        place.configure();
    }

    @Override
    public void connect() {
        client = SdkStart.client(place);
    }

    @Override
    public void open() {
        enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    }

    @Override
    public void bind() {
        orders = enhanced.table(place.table(), TableSchema.fromBean(OrderBean.class));
    }

    @Override
    public Optional<OrderBean> get(OrderKey key) {
        return Optional.ofNullable(orders.getItem(Key.builder()
                .partitionValue(key.partitionKey())
                .sortValue(key.sortKey())
                .build()));
    }
}
