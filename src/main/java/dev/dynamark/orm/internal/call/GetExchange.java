package dev.dynamark.orm.internal.call;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

final class GetExchange<T> extends Exchange<GetItemRequest, GetItemResponse, Optional<T>> {

    private final GetCall<T> call;

    GetExchange(GetCall<T> call) {
        this.call = call;
    }

    @Override
    GetItemRequest request() {
        GetItemRequest.Builder request =
                GetItemRequest.builder().tableName(call.target().table()).key(Encoded.key(call.key()));
        if (call.consistent()) {
            request.consistentRead(true);
        }
        call.projection().ifPresent(projection -> request.projectionExpression(
                        projection.projection().orElseThrow())
                .expressionAttributeNames(projection.names()));
        return request.build();
    }

    @Override
    GetItemResponse send(DynamoDbClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    Optional<T> result(GetItemResponse response) {
        return response.hasItem()
                ? Optional.of(decode(call.target(), call.codec(), response.item()))
                : Optional.empty();
    }
}
