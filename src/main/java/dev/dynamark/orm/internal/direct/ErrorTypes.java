package dev.dynamark.orm.internal.direct;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DuplicateItemException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.IndexNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ItemCollectionSizeLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.LimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ReplicatedWriteConflictException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** The SDK's exception of each error code that operations on items answer. */
final class ErrorTypes {

    private static final Map<String, Function<ErrorBody, AwsServiceException.Builder>> BUILDERS = Map.ofEntries(
            Map.entry("ConditionalCheckFailedException", body -> {
                ConditionalCheckFailedException.Builder builder = ConditionalCheckFailedException.builder();
                body.item().ifPresent(builder::item);
                return builder;
            }),
            Map.entry("TransactionCanceledException", body -> {
                TransactionCanceledException.Builder builder = TransactionCanceledException.builder();
                body.cancellationReasons().ifPresent(builder::cancellationReasons);
                return builder;
            }),
            Map.entry("ProvisionedThroughputExceededException", body -> {
                ProvisionedThroughputExceededException.Builder builder =
                        ProvisionedThroughputExceededException.builder();
                body.throttlingReasons().ifPresent(builder::throttlingReasons);
                return builder;
            }),
            Map.entry("RequestLimitExceeded", body -> {
                RequestLimitExceededException.Builder builder = RequestLimitExceededException.builder();
                body.throttlingReasons().ifPresent(builder::throttlingReasons);
                return builder;
            }),
            Map.entry("ThrottlingException", body -> {
                ThrottlingException.Builder builder = ThrottlingException.builder();
                body.throttlingReasons().ifPresent(builder::throttlingReasons);
                return builder;
            }),
            Map.entry("DuplicateItemException", body -> DuplicateItemException.builder()),
            Map.entry("IdempotentParameterMismatchException", body -> IdempotentParameterMismatchException.builder()),
            Map.entry("IndexNotFoundException", body -> IndexNotFoundException.builder()),
            Map.entry("InternalServerError", body -> InternalServerErrorException.builder()),
            Map.entry(
                    "ItemCollectionSizeLimitExceededException",
                    body -> ItemCollectionSizeLimitExceededException.builder()),
            Map.entry("LimitExceededException", body -> LimitExceededException.builder()),
            Map.entry("ReplicatedWriteConflictException", body -> ReplicatedWriteConflictException.builder()),
            Map.entry("ResourceInUseException", body -> ResourceInUseException.builder()),
            Map.entry("ResourceNotFoundException", body -> ResourceNotFoundException.builder()),
            Map.entry("TableNotFoundException", body -> TableNotFoundException.builder()),
            Map.entry("TransactionConflictException", body -> TransactionConflictException.builder()),
            Map.entry("TransactionInProgressException", body -> TransactionInProgressException.builder()));

    private ErrorTypes() {}

    /** Its builder with the members that belong to the code; DynamoDB's general exception if the code is another. */
    static AwsServiceException.Builder builder(String code, ErrorBody body) {
        return BUILDERS.getOrDefault(code, any -> DynamoDbException.builder()).apply(body);
    }
}
