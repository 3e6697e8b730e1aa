package dev.dynamark.contestants;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentials;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.auth.BasicSessionCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** The mapper of SDK 1, out of support, on SDK 1's own client and HTTP client: what an application would move away from. */
public final class MapperContestant implements OrderContestant {

    @Override
    public String id() {
        return "sdk1-mapper";
    }

    @Override
    public String description() {
        return "DynamoDBMapper of AWS SDK for Java 1; update and delete by its client";
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public Optional<String> ownHttpClient() {
        return Optional.of("apache4 of SDK 1");
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(
                new Sources(List.of(MapperOrder.class, Status.class), List.of(), List.of(MapperRepository.class)));
    }

    @Override
    public OrderStore<MapperOrder> open(Stand stand) {
        return new Store(client(stand), stand.table());
    }

    private static AmazonDynamoDB client(Stand stand) {
        if (stand.settings().tape().isPresent()) {
            throw new IllegalStateException(
                    "Expected a backend with sockets, found replay: SDK 1 has an HTTP client of its own; leave sdk1-mapper out.");
        }
        return AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new EndpointConfiguration(
                        stand.endpoint().uri().toString(),
                        stand.endpoint().region().id()))
                .withCredentials(new AWSStaticCredentialsProvider(
                        credentials(stand.endpoint().credentials().resolveCredentials())))
                .withClientConfiguration(configuration(stand.settings()))
                .build();
    }

    private static AWSCredentials credentials(AwsCredentials credentials) {
        return credentials instanceof AwsSessionCredentials session
                ? new BasicSessionCredentials(session.accessKeyId(), session.secretAccessKey(), session.sessionToken())
                : new BasicAWSCredentials(credentials.accessKeyId(), credentials.secretAccessKey());
    }

    private static ClientConfiguration configuration(ClientSettings settings) {
        return new ClientConfiguration()
                .withMaxConnections(settings.maxConnections())
                .withMaxErrorRetry(settings.retries())
                .withRequestTimeout(millis(settings.attemptTimeout()))
                .withClientExecutionTimeout(millis(settings.callTimeout()));
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    private static final class Store extends MapperRepository implements OrderStore<MapperOrder> {

        private final AmazonDynamoDB client;

        Store(AmazonDynamoDB client, String table) {
            super(client, table);
            this.client = client;
        }

        @Override
        public MapperOrder model(Order order) {
            return MapperOrders.bean(order);
        }

        @Override
        public Order order(MapperOrder model) {
            return MapperOrders.order(model);
        }

        @Override
        public void close() {
            client.shutdown();
        }
    }
}
