package dev.dynamark.coldstart;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.transport.StreamingCodec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamORM on an SDK client with the streaming codec. */
final class StreamingStart extends DynamormStart {

    private DynamoDbClient client;

    StreamingStart(Place place) {
        super(place);
    }

    @Override
    public void connect() {
        client = DynamoDbClient.builder()
                .region(place().region())
                .credentialsProvider(place().credentials())
                .endpointOverride(place().endpoint())
                .httpClient(place().http())
                .overrideConfiguration(override -> override.addExecutionInterceptor(new StreamingCodec()))
                .build();
    }

    @Override
    Dynamorm create() {
        return Dynamorm.create(client);
    }
}
