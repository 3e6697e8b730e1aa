package dev.dynamark.orm.internal.call;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Select;

final class QueryExchange<T> extends Exchange<QueryRequest, QueryResponse, ItemPage<T>> {

    private final QueryCall<T> call;

    QueryExchange(QueryCall<T> call) {
        this.call = call;
    }

    @Override
    QueryRequest request() {
        PageRead<T> read = call.read();
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(call.target().table())
                .keyConditionExpression(read.expressions().keyCondition().orElseThrow());
        read.expressions().filter().ifPresent(request::filterExpression);
        read.expressions().projection().ifPresent(request::projectionExpression);
        Encoded.names(read.expressions()).ifPresent(request::expressionAttributeNames);
        Encoded.values(read.expressions()).ifPresent(request::expressionAttributeValues);
        read.index().ifPresent(request::indexName);
        read.limit().ifPresent(request::limit);
        if (!call.ascending()) {
            request.scanIndexForward(false);
        }
        if (read.consistent()) {
            request.consistentRead(true);
        }
        if (!read.start().isEmpty()) {
            request.exclusiveStartKey(read.start());
        }
        if (read.countOnly()) {
            request.select(Select.COUNT);
        }
        if (read.capacity()) {
            request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        }
        return request.build();
    }

    @Override
    QueryResponse send(DynamoDbClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    CompletableFuture<QueryResponse> send(DynamoDbAsyncClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    ItemPage<T> result(QueryResponse response) {
        return Pages.of(
                call.target(),
                call.read(),
                response.items(),
                response.count(),
                response.scannedCount(),
                response.consumedCapacity(),
                response.lastEvaluatedKey());
    }
}
