package dev.dynamark.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What writes cost whose condition did not hold, as far as request and refusal tell. */
final class RefusedWrites {

    private static final String CONDITION_FAILED = "ConditionalCheckFailed";

    private final Function<String, Optional<TableDesign>> tables;
    private final KnownItems known;

    RefusedWrites(Function<String, Optional<TableDesign>> tables, KnownItems known) {
        this.tables = tables;
        this.known = known;
    }

    Optional<Units> of(SdkRequest request, Throwable refusal) {
        if (refusal instanceof ConditionalCheckFailedException failed) {
            return of(request, Optional.of(failed.item()).filter(item -> failed.hasItem()));
        }
        return request instanceof TransactWriteItemsRequest transaction
                        && refusal instanceof TransactionCanceledException cancelled
                ? of(transaction, cancelled.cancellationReasons())
                : Optional.empty();
    }

    private Optional<Units> of(SdkRequest request, Optional<Map<String, AttributeValue>> found) {
        if (request instanceof PutItemRequest put) {
            return put(put.tableName(), put.item(), found, WriteKind.ORDINARY);
        }
        if (request instanceof UpdateItemRequest update) {
            boolean returns =
                    update.returnValuesOnConditionCheckFailure() == ReturnValuesOnConditionCheckFailure.ALL_OLD;
            return other(update.tableName(), update.key(), found, returns, WriteKind.ORDINARY);
        }
        if (request instanceof DeleteItemRequest delete) {
            boolean returns =
                    delete.returnValuesOnConditionCheckFailure() == ReturnValuesOnConditionCheckFailure.ALL_OLD;
            return other(delete.tableName(), delete.key(), found, returns, WriteKind.ORDINARY);
        }
        return Optional.empty();
    }

    /** All of its items are paid for, not only the one that was not as it should be. */
    private Optional<Units> of(TransactWriteItemsRequest transaction, List<CancellationReason> reasons) {
        if (reasons.stream().noneMatch(reason -> CONDITION_FAILED.equals(reason.code()))) {
            return Optional.empty();
        }
        List<Optional<Units>> items = new ArrayList<>();
        for (int i = 0; i < transaction.transactItems().size(); i++) {
            Optional<CancellationReason> reason =
                    Optional.of(i).filter(at -> at < reasons.size()).map(reasons::get);
            items.add(of(
                    transaction.transactItems().get(i),
                    reason.filter(CancellationReason::hasItem).map(CancellationReason::item)));
        }
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(items.stream().flatMap(Optional::stream).reduce(Units.NONE, Units::plus))
                : Optional.empty();
    }

    private Optional<Units> of(TransactWriteItem item, Optional<Map<String, AttributeValue>> found) {
        if (item.put() != null) {
            return put(item.put().tableName(), item.put().item(), found, WriteKind.TRANSACTIONAL);
        }
        if (item.update() != null) {
            return other(item.update().tableName(), item.update().key(), found, false, WriteKind.TRANSACTIONAL);
        }
        return item.delete() == null
                ? Optional.empty()
                : other(item.delete().tableName(), item.delete().key(), found, false, WriteKind.TRANSACTIONAL);
    }

    /** What is there and not returned is taken to be nothing larger, as of a put that is done. */
    private Optional<Units> put(
            String table,
            Map<String, AttributeValue> item,
            Optional<Map<String, AttributeValue>> found,
            WriteKind kind) {
        return tables.apply(table).map(design -> new Writes(design).refused(found, Optional.of(item), kind));
    }

    private Optional<Units> other(
            String table,
            Map<String, AttributeValue> key,
            Optional<Map<String, AttributeValue>> found,
            boolean returns,
            WriteKind kind) {
        Optional<Map<String, AttributeValue>> existing = found.or(() -> known.like(table, key));
        return existing.isPresent() || returns
                ? tables.apply(table).map(design -> new Writes(design).refused(existing, Optional.empty(), kind))
                : Optional.empty();
    }
}
