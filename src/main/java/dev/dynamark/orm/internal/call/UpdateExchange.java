package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

final class UpdateExchange<T> extends Exchange<UpdateItemRequest, UpdateItemResponse, Optional<T>> {

    private final UpdateCall<T> call;

    UpdateExchange(UpdateCall<T> call) {
        this.call = call;
    }

    @Override
    UpdateItemRequest request() {
        Expressions update = call.update();
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(call.target().table())
                .key(Encoded.key(call.key()))
                .updateExpression(update.update().orElseThrow());
        update.condition().ifPresent(request::conditionExpression);
        Encoded.names(update).ifPresent(request::expressionAttributeNames);
        Encoded.values(update).ifPresent(request::expressionAttributeValues);
        if (call.returned() != Returned.NOTHING) {
            request.returnValues(call.returned() == Returned.OLD ? ReturnValue.ALL_OLD : ReturnValue.ALL_NEW);
        }
        if (call.guard().asksForStoredItem()) {
            request.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        return request.build();
    }

    @Override
    UpdateItemResponse send(DynamoDbClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    CompletableFuture<UpdateItemResponse> send(DynamoDbAsyncClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    Optional<T> result(UpdateItemResponse response) {
        return response.hasAttributes()
                ? Optional.of(decode(call.target(), call.codec(), response.attributes()))
                : Optional.empty();
    }
}
