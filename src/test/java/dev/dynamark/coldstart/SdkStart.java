package dev.dynamark.coldstart;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** By hand on the AWS SDK. */
final class SdkStart implements Contestant {

    private final Place place;
    private DynamoDbClient client;

    SdkStart(Place place) {
        this.place = place;
    }

    @Override
    public void configure() {
        place.configure();
    }

    @Override
    public void connect() {
        client = client(place);
    }

    static DynamoDbClient client(Place place) {
        return DynamoDbClient.builder()
                .region(place.region())
                .credentialsProvider(place.credentials())
                .endpointOverride(place.endpoint())
                .httpClient(place.http())
                .build();
    }

    @Override
    public void open() {
        // The client is all there is.
    }

    @Override
    public void bind() {
        // The mapping is code.
    }

    @Override
    public Optional<Order> get(OrderKey key) {
        GetItemResponse response = client.getItem(GetItemRequest.builder()
                .tableName(place.table())
                .key(OrderItems.key(key))
                .build());
        return response.hasItem() ? Optional.of(OrderItems.decode(response.item())) : Optional.empty();
    }
}
