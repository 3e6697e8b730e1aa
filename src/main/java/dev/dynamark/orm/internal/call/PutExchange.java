package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

final class PutExchange<T> extends Exchange<PutItemRequest, PutItemResponse, Optional<T>> {

    private final PutCall<T> call;

    PutExchange(PutCall<T> call) {
        this.call = call;
    }

    @Override
    PutItemRequest request() {
        Map<String, AttributeValue> item = AttributeValueWriter.item(call.codec(), call.item());
        call.limits().forEach(limit -> limit.check(item));
        PutItemRequest.Builder request =
                PutItemRequest.builder().tableName(call.target().table()).item(item);
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
    PutItemResponse send(DynamoDbClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    CompletableFuture<PutItemResponse> send(DynamoDbAsyncClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    Optional<T> result(PutItemResponse response) {
        return response.hasAttributes()
                ? Optional.of(decode(call.target(), call.codec(), response.attributes()))
                : Optional.empty();
    }
}
