package dev.dynamark.coldstart;

import dev.dynamark.orm.Dynamorm;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamORM on the AWS SDK's client. */
final class PlainStart extends DynamormStart {

    private DynamoDbClient client;

    PlainStart(Place place) {
        super(place);
    }

    @Override
    public void connect() {
        client = SdkStart.client(place());
    }

    @Override
    Dynamorm create() {
        return Dynamorm.create(client);
    }
}
