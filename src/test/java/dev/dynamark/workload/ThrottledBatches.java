package dev.dynamark.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Hands back items of a batch as unprocessed, as a service short of capacity does: they never leave this machine. The
 * first so many of every batch pass; DynamoDB Local alone always takes all.
 */
final class ThrottledBatches implements ExecutionInterceptor {

    private static final ExecutionAttribute<Map<String, List<WriteRequest>>> HELD_BACK =
            new ExecutionAttribute<>("DynamarkHeldBack");

    private final int passing;
    private final AtomicInteger refused = new AtomicInteger();

    ThrottledBatches(int passing) {
        this.passing = passing;
    }

    int refused() {
        return refused.get();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (!(context.request() instanceof BatchWriteItemRequest batch)) {
            return context.request();
        }
        String table = batch.requestItems().keySet().iterator().next();
        List<WriteRequest> writes = new ArrayList<>(batch.requestItems().get(table));
        // One must go through: the service takes no empty batch.
        List<WriteRequest> sent = writes.subList(0, Math.min(Math.max(passing, 1), writes.size()));
        List<WriteRequest> held = writes.subList(passing == 0 ? 0 : sent.size(), writes.size());
        refused.addAndGet(held.size());
        attributes.putAttribute(HELD_BACK, held.isEmpty() ? Map.of() : Map.of(table, List.copyOf(held)));
        return batch.toBuilder().requestItems(Map.of(table, List.copyOf(sent))).build();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        return context.response() instanceof BatchWriteItemResponse response
                ? response.toBuilder()
                        .unprocessedItems(attributes.getAttribute(HELD_BACK))
                        .build()
                : context.response();
    }
}
