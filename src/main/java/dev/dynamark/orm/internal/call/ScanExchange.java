package dev.dynamark.orm.internal.call;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

final class ScanExchange<T> extends Exchange<ScanRequest, ScanResponse, ItemPage<T>> {

    private final ScanCall<T> call;

    ScanExchange(ScanCall<T> call) {
        this.call = call;
    }

    @Override
    ScanRequest request() {
        PageRead<T> read = call.read();
        ScanRequest.Builder request =
                ScanRequest.builder().tableName(call.target().table());
        read.expressions().filter().ifPresent(request::filterExpression);
        read.expressions().projection().ifPresent(request::projectionExpression);
        Encoded.names(read.expressions()).ifPresent(request::expressionAttributeNames);
        Encoded.values(read.expressions()).ifPresent(request::expressionAttributeValues);
        read.index().ifPresent(request::indexName);
        read.limit().ifPresent(request::limit);
        call.segment().ifPresent(segment -> request.segment(segment.index()).totalSegments(segment.total()));
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
    ScanResponse send(DynamoDbClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    CompletableFuture<ScanResponse> send(DynamoDbAsyncClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    ItemPage<T> result(ScanResponse response) {
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
