package dev.dynamark.orm.internal.call;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

final class DeleteExchange<T> extends Exchange<DeleteItemRequest, DeleteItemResponse, Optional<T>> {

    private final DeleteCall<T> call;

    DeleteExchange(DeleteCall<T> call) {
        this.call = call;
    }

    @Override
    DeleteItemRequest request() {
        DeleteItemRequest.Builder request =
                DeleteItemRequest.builder().tableName(call.target().table()).key(Encoded.key(call.key()));
        call.condition().ifPresent(condition -> {
            request.conditionExpression(condition.condition().orElseThrow());
            Encoded.names(condition).ifPresent(request::expressionAttributeNames);
            Encoded.values(condition).ifPresent(request::expressionAttributeValues);
        });
        if (call.returned() == Returned.OLD) {
            request.returnValues(ReturnValue.ALL_OLD);
        }
        if (call.guard().asksForStoredItem()) {
            request.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        return request.build();
    }

    @Override
    DeleteItemResponse send(DynamoDbClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    CompletableFuture<DeleteItemResponse> send(DynamoDbAsyncClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    Optional<T> result(DeleteItemResponse response) {
        return response.hasAttributes()
                ? Optional.of(decode(call.target(), call.codec(), response.attributes()))
                : Optional.empty();
    }
}
