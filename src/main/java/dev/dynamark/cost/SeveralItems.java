package dev.dynamark.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What each item of batches and transactions costs, as far as request and answer tell. */
final class SeveralItems {

    private final Function<String, Optional<TableDesign>> tables;
    private final KnownItems known;

    SeveralItems(Function<String, Optional<TableDesign>> tables, KnownItems known) {
        this.tables = tables;
        this.known = known;
    }

    /** Of each item; empty if one is not known, or the request is of one item. */
    Optional<List<Units>> of(SdkRequest request, SdkResponse response) {
        if (request instanceof BatchGetItemRequest get && response instanceof BatchGetItemResponse found) {
            return batch(get, found);
        }
        if (request instanceof BatchWriteItemRequest write && response instanceof BatchWriteItemResponse answer) {
            return batch(write, answer);
        }
        if (request instanceof TransactGetItemsRequest get && response instanceof TransactGetItemsResponse found) {
            return transaction(get, found);
        }
        if (request instanceof TransactWriteItemsRequest write) {
            return all(write.transactItems().stream().map(this::inTransaction).toList());
        }
        return Optional.empty();
    }

    private static Optional<List<Units>> batch(BatchGetItemRequest get, BatchGetItemResponse found) {
        List<Units> items = new ArrayList<>();
        for (Map.Entry<String, KeysAndAttributes> table : get.requestItems().entrySet()) {
            KeysAndAttributes keys = table.getValue();
            if (keys.projectionExpression() != null || keys.hasAttributesToGet()) {
                return Optional.empty();
            }
            found.responses()
                    .getOrDefault(table.getKey(), List.of())
                    .forEach(
                            item -> items.add(Reads.item(ItemSize.of(item), RequestUnits.kind(keys.consistentRead()))));
            items.addAll(Collections.nCopies(missing(table.getKey(), keys, found), ofNothing(keys)));
        }
        return Optional.of(items);
    }

    /** What the keys cost under which there is no item. */
    static Units missing(BatchGetItemRequest get, BatchGetItemResponse found) {
        return get.requestItems().entrySet().stream()
                .map(table ->
                        ofNothing(table.getValue()).times((double) missing(table.getKey(), table.getValue(), found)))
                .reduce(Units.NONE, Units::plus);
    }

    private static Units ofNothing(KeysAndAttributes keys) {
        return Reads.item(0, RequestUnits.kind(keys.consistentRead()));
    }

    private static int missing(String table, KeysAndAttributes keys, BatchGetItemResponse found) {
        int unprocessed = Optional.ofNullable(found.unprocessedKeys().get(table))
                .map(left -> left.keys().size())
                .orElse(0);
        return keys.keys().size()
                - unprocessed
                - found.responses().getOrDefault(table, List.of()).size();
    }

    private Optional<List<Units>> batch(BatchWriteItemRequest write, BatchWriteItemResponse answer) {
        List<Optional<Units>> all = new ArrayList<>();
        write.requestItems().forEach((table, requests) -> {
            List<WriteRequest> done = new ArrayList<>(requests);
            done.removeAll(answer.unprocessedItems().getOrDefault(table, List.of()));
            done.forEach(each -> all.add(inBatch(table, each)));
        });
        return all(all);
    }

    /** What a delete finds is not told. */
    private Optional<Units> inBatch(String table, WriteRequest write) {
        return write.putRequest() == null
                ? Optional.empty()
                : writes(table)
                        .map(writes ->
                                writes.put(Optional.empty(), write.putRequest().item(), WriteKind.ORDINARY));
    }

    private static Optional<List<Units>> transaction(TransactGetItemsRequest get, TransactGetItemsResponse found) {
        boolean whole = get.transactItems().stream().allMatch(each -> each.get().projectionExpression() == null);
        return whole
                ? Optional.of(found.responses().stream()
                        .map(each -> ItemSize.of(each.hasItem() ? each.item() : Map.of()))
                        .map(bytes -> Reads.item(bytes, ReadKind.TRANSACTIONAL))
                        .toList())
                : Optional.empty();
    }

    private Optional<Units> inTransaction(TransactWriteItem item) {
        if (item.put() != null) {
            return writes(item.put().tableName())
                    .map(writes -> writes.put(Optional.empty(), item.put().item(), WriteKind.TRANSACTIONAL));
        }
        return item.update() == null ? Optional.empty() : update(item.update());
    }

    private Optional<Units> update(Update update) {
        Set<String> named = RequestUnits.namedIn(update.updateExpression(), update.expressionAttributeNames());
        return tables.apply(update.tableName())
                .filter(table -> named.stream().noneMatch(table::isKeyOfIndex))
                .flatMap(table -> known.like(update.tableName(), update.key())
                        .map(item -> new Writes(table).updateInPlace(item, named, WriteKind.TRANSACTIONAL)));
    }

    private Optional<Writes> writes(String table) {
        return tables.apply(table).map(Writes::new);
    }

    /** Empty if one is not known. */
    private static Optional<List<Units>> all(List<Optional<Units>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
