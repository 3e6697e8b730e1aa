package dev.dynamark.cost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Where DynamoDB Local 3.3.1 is known to tell other units than DynamoDB itself. */
public enum KnownDeviation {
    /** A key without an item costs nothing in {@code BatchGetItem}, in place of the least that a read does. */
    BATCH_GET_OF_NOTHING("BatchGetItem of a key without an item tells no units") {
        @Override
        Optional<Units> told(SdkRequest request, SdkResponse response, List<Units> items) {
            return request instanceof BatchGetItemRequest get && response instanceof BatchGetItemResponse found
                    ? Optional.of(sum(items.stream()))
                            .map(all ->
                                    all.plus(SeveralItems.missing(get, found).times(-1)))
                    : Optional.empty();
        }
    },
    /** Of items that cost the same, {@code TransactWriteItems} tells one: two small ones cost two units in place of four. */
    TRANSACTION_OF_EQUALS("TransactWriteItems counts items of equal units once") {
        @Override
        Optional<Units> told(SdkRequest request, SdkResponse response, List<Units> items) {
            return request instanceof TransactWriteItemsRequest
                    ? Optional.of(sum(items.stream().distinct()))
                    : Optional.empty();
        }
    };

    private final String description;

    KnownDeviation(String description) {
        this.description = description;
    }

    /** What is told if this is so; empty of other requests. */
    abstract Optional<Units> told(SdkRequest request, SdkResponse response, List<Units> items);

    private static Units sum(Stream<Units> items) {
        return items.reduce(Units.NONE, Units::plus);
    }

    /** In words. */
    public String description() {
        return description;
    }

    boolean explains(SdkRequest request, SdkResponse response, List<Units> items, Units told) {
        return told(request, response, items).filter(told::equals).isPresent();
    }
}
