package dev.dynamark.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/**
 * The capacity one answer says it consumed. Requests and answers are read by field, because a dozen types have it.
 * Stateless.
 */
final class ConsumedUnits {

    private static final String ASK = "ReturnConsumedCapacity";
    private static final String ANSWER = "ConsumedCapacity";
    private static final Set<Class<? extends SdkRequest>> READS = Set.of(
            GetItemRequest.class,
            BatchGetItemRequest.class,
            QueryRequest.class,
            ScanRequest.class,
            TransactGetItemsRequest.class);

    private ConsumedUnits() {}

    /** The request, asking for total capacity; one that asks already, or cannot, stays as it is. */
    static SdkRequest askedOf(SdkRequest request) {
        Optional<SdkField<?>> field = request.sdkFields().stream()
                .filter(candidate -> candidate.memberName().equals(ASK))
                .findFirst();
        if (field.isEmpty() || asks(field.get().getValueOrDefault(request))) {
            return request;
        }
        SdkRequest.Builder builder = request.toBuilder();
        field.get().set(builder, ReturnConsumedCapacity.TOTAL.toString());
        return builder.build();
    }

    private static boolean asks(Object value) {
        return value != null && !value.equals(ReturnConsumedCapacity.NONE.toString());
    }

    /** Empty when the answer does not say. */
    static Optional<CapacityUnits> of(SdkRequest request, SdkResponse response) {
        List<ConsumedCapacity> told = response.getValueForField(ANSWER, Object.class)
                .map(ConsumedUnits::capacities)
                .orElse(List.of());
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream()
                        .map(capacity -> of(capacity, request))
                        .reduce(new CapacityUnits(0, 0), CapacityUnits::plus));
    }

    private static List<ConsumedCapacity> capacities(Object field) {
        Collection<?> values = field instanceof Collection<?> many ? many : List.of(field);
        return values.stream()
                .filter(ConsumedCapacity.class::isInstance)
                .map(ConsumedCapacity.class::cast)
                .toList();
    }

    private static CapacityUnits of(ConsumedCapacity capacity, SdkRequest request) {
        if (capacity.readCapacityUnits() != null || capacity.writeCapacityUnits() != null) {
            return new CapacityUnits(orZero(capacity.readCapacityUnits()), orZero(capacity.writeCapacityUnits()));
        }
        double units = orZero(capacity.capacityUnits());
        return reads(request) ? new CapacityUnits(units, 0) : new CapacityUnits(0, units);
    }

    private static boolean reads(SdkRequest request) {
        if (request instanceof ExecuteStatementRequest partiQl) {
            return isSelect(partiQl.statement());
        }
        if (request instanceof BatchExecuteStatementRequest partiQl) {
            // DynamoDB refuses batches that mix reads and writes.
            return partiQl.statements().stream().allMatch(statement -> isSelect(statement.statement()));
        }
        return READS.contains(request.getClass());
    }

    private static boolean isSelect(String statement) {
        return statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static double orZero(Double units) {
        return units == null ? 0 : units;
    }
}
