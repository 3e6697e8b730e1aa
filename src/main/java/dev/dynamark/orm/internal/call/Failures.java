package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.error.TableNotFoundException;
import dev.dynamark.orm.error.VersionConflictException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What the SDK threw, in the words of the ORM. */
public final class Failures {

    private Failures() {}

    /** The exception of the ORM for a failure of the SDK's. */
    public static DynamormException of(Call<?> call, SdkException failure) {
        Target target = call.target();
        if (failure instanceof ConditionalCheckFailedException failed) {
            return conditionFailed(call, failed);
        }
        if (failure instanceof ResourceNotFoundException) {
            return new TableNotFoundException(
                    "Expected table " + target.table()
                            + index(call).map(index -> " with index " + index).orElse("")
                            + " to exist for " + target.describe()
                            + ", DynamoDB found none: create it, or correct the name, the region or the endpoint.",
                    failure);
        }
        if (failure instanceof AwsServiceException service && service.isThrottlingException()) {
            return new RequestFailedException(
                    ErrorCode.THROTTLED,
                    target.describe() + " was throttled (" + code(service)
                            + ") after every retry: slow down, raise the table's capacity, or spread the keys.",
                    failure);
        }
        return new RequestFailedException(
                ErrorCode.REQUEST_FAILED,
                target.describe() + " failed"
                        + (failure instanceof AwsServiceException service ? " (" + code(service) + ")" : "")
                        + ": see the cause.",
                failure);
    }

    /** The same for whatever a future failed with; failures that are not the SDK's stay as they are. */
    public static Throwable translated(Call<?> call, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof SdkException sdk ? of(call, sdk) : cause;
    }

    private static Optional<String> index(Call<?> call) {
        if (call instanceof QueryCall<?> query) {
            return query.read().index();
        }
        return call instanceof ScanCall<?> scan ? scan.read().index() : Optional.empty();
    }

    private static String code(AwsServiceException failure) {
        return failure.awsErrorDetails() == null
                ? "no error code"
                : failure.awsErrorDetails().errorCode();
    }

    private static ConditionFailedException conditionFailed(Call<?> call, ConditionalCheckFailedException failure) {
        Map<String, AttributeValue> stored = failure.hasItem() ? failure.item() : Map.of();
        Guard guard = guard(call);
        Optional<?> model = guard.storedItem() && !stored.isEmpty() ? stored(call, stored) : Optional.empty();
        String where = call.target().describe();
        if (isConflict(guard, stored)) {
            return new VersionConflictException(
                    "Expected the stored version to be the given one in " + where
                            + ", found another or no item: read the item again and repeat the change.",
                    failure,
                    model);
        }
        return new ConditionFailedException(unmet(call, guard, where), failure, model);
    }

    private static String unmet(Call<?> call, Guard guard, String where) {
        if (guard.others()) {
            return "The condition of " + where + " did not hold, nothing was written: read the item to see why.";
        }
        if (call.target().operation().equals("restore")) {
            return "Expected a softly deleted item of that key for " + where
                    + ", found none, nothing was written: what is not deleted needs no restore.";
        }
        return call instanceof PutCall<?>
                ? "Expected no item of that key for " + where + ", found one, nothing was written: put replaces it, "
                        + "update changes it."
                : "Expected an item of that key for " + where + ", found none, nothing was written: create it first.";
    }

    private static boolean isConflict(Guard guard, Map<String, AttributeValue> stored) {
        if (guard.version().isEmpty()) {
            return false;
        }
        if (!guard.others()) {
            return true;
        }
        AttributeValue version = stored.get(guard.versionAttribute());
        return version == null || !String.valueOf(guard.version().getAsLong()).equals(version.n());
    }

    private static Guard guard(Call<?> call) {
        if (call instanceof PutCall<?> put) {
            return put.guard();
        }
        return call instanceof UpdateCall<?> update ? update.guard() : ((DeleteCall<?>) call).guard();
    }

    private static Optional<?> stored(Call<?> call, Map<String, AttributeValue> item) {
        try {
            return Optional.of(Exchange.decode(call.target(), codec(call), item));
        } catch (DecodeException unreadable) {
            // The condition's failure is what the caller has to know.
            return Optional.empty();
        }
    }

    private static ItemCodec<?> codec(Call<?> call) {
        if (call instanceof PutCall<?> put) {
            return put.codec();
        }
        return call instanceof UpdateCall<?> update ? update.codec() : ((DeleteCall<?>) call).codec();
    }
}
