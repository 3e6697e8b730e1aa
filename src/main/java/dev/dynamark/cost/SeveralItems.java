package dev.dynamark.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What batches and transactions cost, as far as request and answer tell. */
final class SeveralItems {

    private final Function<String, Optional<Writes>> tables;

    SeveralItems(Function<String, Optional<Writes>> tables) {
        this.tables = tables;
    }

    Optional<Units> of(SdkRequest request, SdkResponse response) {
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
            return sum(write.transactItems().stream().map(this::inTransaction).toList());
        }
        return Optional.empty();
    }

    private static Optional<Units> batch(BatchGetItemRequest get, BatchGetItemResponse found) {
        return sum(get.requestItems().entrySet().stream()
                .map(table -> batch(table.getKey(), table.getValue(), found))
                .toList());
    }

    private static Optional<Units> batch(String table, KeysAndAttributes keys, BatchGetItemResponse found) {
        if (keys.projectionExpression() != null || keys.hasAttributesToGet()) {
            return Optional.empty();
        }
        List<Long> sizes = new ArrayList<>(found.responses().getOrDefault(table, List.of()).stream()
                .map(ItemSize::of)
                .toList());
        int unprocessed = Optional.ofNullable(found.unprocessedKeys().get(table))
                .map(left -> left.keys().size())
                .orElse(0);
        sizes.addAll(Collections.nCopies(keys.keys().size() - unprocessed - sizes.size(), 0L));
        return Optional.of(Reads.items(sizes, RequestUnits.kind(keys.consistentRead())));
    }

    private Optional<Units> batch(BatchWriteItemRequest write, BatchWriteItemResponse answer) {
        List<Optional<Units>> all = new ArrayList<>();
        write.requestItems().forEach((table, requests) -> {
            List<WriteRequest> done = new ArrayList<>(requests);
            done.removeAll(answer.unprocessedItems().getOrDefault(table, List.of()));
            done.forEach(each -> all.add(inBatch(table, each)));
        });
        return sum(all);
    }

    private Optional<Units> inBatch(String table, WriteRequest write) {
        return write.putRequest() == null
                ? Optional.empty()
                : tables.apply(table)
                        .map(writes ->
                                writes.put(Optional.empty(), write.putRequest().item(), WriteKind.ORDINARY));
    }

    private static Optional<Units> transaction(TransactGetItemsRequest get, TransactGetItemsResponse found) {
        boolean whole = get.transactItems().stream().allMatch(each -> each.get().projectionExpression() == null);
        return whole
                ? Optional.of(Reads.items(
                        found.responses().stream()
                                .map(each -> ItemSize.of(each.hasItem() ? each.item() : Map.of()))
                                .toList(),
                        ReadKind.TRANSACTIONAL))
                : Optional.empty();
    }

    private Optional<Units> inTransaction(TransactWriteItem item) {
        return item.put() == null
                ? Optional.empty()
                : tables.apply(item.put().tableName())
                        .map(writes -> writes.put(Optional.empty(), item.put().item(), WriteKind.TRANSACTIONAL));
    }

    /** Empty if one is not known. */
    private static Optional<Units> sum(List<Optional<Units>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).reduce(Units.NONE, Units::plus))
                : Optional.empty();
    }
}
