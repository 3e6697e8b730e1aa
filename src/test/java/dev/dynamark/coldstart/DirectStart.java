package dev.dynamark.coldstart;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.transport.DirectClient;

/** DynamORM on its own way to DynamoDB. */
final class DirectStart extends DynamormStart {

    private DirectClient client;

    DirectStart(Place place) {
        super(place);
    }

    @Override
    public void connect() {
        client = DirectClient.builder()
                .region(place().region())
                .credentialsProvider(place().credentials())
                .endpointOverride(place().endpoint())
                .httpClient(place().http())
                .build();
    }

    @Override
    Dynamorm create() {
        return Dynamorm.create(client);
    }
}
