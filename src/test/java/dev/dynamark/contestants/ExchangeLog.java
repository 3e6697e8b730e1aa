package dev.dynamark.contestants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Writes down what a contestant's SDK client sends. Thread-safe. */
final class ExchangeLog implements ExecutionInterceptor {

    private static final ExecutionAttribute<int[]> TRANSMISSIONS = new ExecutionAttribute<>("DynamarkTransmissions");
    private static final String CAPACITY_ASKED = "ReturnConsumedCapacity";

    /** Which items are meant, and how a mapper names things in its expressions: its own business. */
    private static final Set<String> CONTENT = Set.of(
            "TableName",
            "Key",
            "Item",
            "ExclusiveStartKey",
            "ExpressionAttributeNames",
            "ExpressionAttributeValues",
            CAPACITY_ASKED);

    private static final Map<String, String> ASSUMED = Map.of(
            "ConsistentRead", "false",
            "ReturnValues", "NONE",
            "ReturnItemCollectionMetrics", "NONE",
            "ReturnValuesOnConditionCheckFailure", "NONE",
            "ScanIndexForward", "true",
            "Select", "ALL_ATTRIBUTES");

    private final List<Exchange> exchanges = new ArrayList<>();

    /** What was sent since the last call. */
    synchronized List<Exchange> drain() {
        List<Exchange> drained = List.copyOf(exchanges);
        exchanges.clear();
        return drained;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        attributes.putAttribute(TRANSMISSIONS, new int[1]);
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest.Builder builder = context.request().toBuilder();
        for (SdkField<?> field : context.request().sdkFields()) {
            if (field.memberName().equals(CAPACITY_ASKED)) {
                field.set(builder, ReturnConsumedCapacity.TOTAL.toString());
            }
        }
        return builder.build();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        attributes.getAttribute(TRANSMISSIONS)[0]++;
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        Object capacity = context.response()
                .getValueForField("ConsumedCapacity", Object.class)
                .orElse(List.of());
        add(context.request(), attributes, units(capacity));
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        add(context.request(), attributes, BigDecimal.ZERO);
    }

    private synchronized void add(SdkRequest request, ExecutionAttributes attributes, BigDecimal units) {
        exchanges.add(new Exchange(
                request.getClass().getSimpleName(),
                members(request),
                attributes.getAttribute(TRANSMISSIONS)[0],
                units));
    }

    private static BigDecimal units(Object capacity) {
        if (capacity instanceof ConsumedCapacity one) {
            return BigDecimal.valueOf(one.capacityUnits()).stripTrailingZeros();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Object one : (Collection<?>) capacity) {
            sum = sum.add(units(one));
        }
        return sum;
    }

    private static Map<String, String> members(SdkPojo request) {
        Map<String, String> members = new TreeMap<>();
        for (SdkField<?> field : request.sdkFields()) {
            String member = field.memberName();
            Object value = field.getValueOrDefault(request);
            if (value == null || CONTENT.contains(member) || isEmpty(value)) {
                continue;
            }
            String text = member.endsWith("Expression") ? "present" : value.toString();
            if (!text.equals(ASSUMED.get(member))) {
                members.put(member, text);
            }
        }
        return members;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> elements && elements.isEmpty()
                || value instanceof Map<?, ?> entries && entries.isEmpty();
    }
}
