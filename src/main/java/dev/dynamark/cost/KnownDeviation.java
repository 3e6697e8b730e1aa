package dev.dynamark.cost;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** Where DynamoDB Local 3.3.1 is known to tell other units than DynamoDB itself. */
public enum KnownDeviation {
    /** A key without an item costs nothing in {@code BatchGetItem}, in place of the least that a read does. */
    BATCH_GET_OF_NOTHING("BatchGetItem of a key without an item tells no units") {
        @Override
        boolean explains(SdkRequest request, Units calculated, Units told) {
            return request instanceof BatchGetItemRequest && told.read() < calculated.read();
        }
    },
    /** Deleting a key without an item costs two units in {@code BatchWriteItem}, in place of one. */
    BATCH_DELETE_OF_NOTHING("BatchWriteItem that deletes a key without an item tells two units for one") {
        @Override
        boolean explains(SdkRequest request, Units calculated, Units told) {
            return request instanceof BatchWriteItemRequest write
                    && write.requestItems().values().stream()
                            .flatMap(Collection::stream)
                            .anyMatch(each -> each.deleteRequest() != null)
                    && told.write() > calculated.write();
        }
    };

    private final String description;

    KnownDeviation(String description) {
        this.description = description;
    }

    abstract boolean explains(SdkRequest request, Units calculated, Units told);

    /** In words. */
    public String description() {
        return description;
    }

    /** Why an answer tells other units than were calculated; empty if that is not known. */
    public static Optional<KnownDeviation> of(SdkRequest request, Units calculated, Units told) {
        return Arrays.stream(values())
                .filter(each -> each.explains(request, calculated, told))
                .findFirst();
    }
}
