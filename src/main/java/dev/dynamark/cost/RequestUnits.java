package dev.dynamark.cost;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What a request of the AWS SDK costs, as far as it and its answer tell. Thread-safe.
 *
 * <p>Not everything can be told from outside: which items a filter dropped, how large a deleted item was that is not
 * returned. There is no figure then. Of what a put replaces, where that is not returned, it is taken that it is nothing
 * larger; of what an update finds, that it is as large and has the same index keys, which is not taken of an update that
 * names one.
 */
public final class RequestUnits {

    private final Function<String, Optional<TableDesign>> tables;
    private final SeveralItems several;
    private final RefusedWrites refused;

    /**
     * Of requests to these tables.
     *
     * @param tables the design by the table's name; empty for tables that are not known
     * @param known items that transactions update or conditions refuse, which request and answer tell nothing of
     */
    public RequestUnits(Function<String, Optional<TableDesign>> tables, KnownItems known) {
        this.tables = requireNonNull(tables, "tables");
        this.several = new SeveralItems(tables, requireNonNull(known, "known"));
        this.refused = new RefusedWrites(tables, known);
    }

    /** Empty if request and answer do not tell, or the table is not known. */
    public Optional<Units> of(SdkRequest request, SdkResponse response) {
        if (request instanceof GetItemRequest get && response instanceof GetItemResponse found) {
            return get(get, found);
        }
        if (request instanceof PutItemRequest put && response instanceof PutItemResponse answer) {
            return put(put, answer);
        }
        if (request instanceof UpdateItemRequest update && response instanceof UpdateItemResponse answer) {
            return update(update, answer);
        }
        if (request instanceof DeleteItemRequest delete && response instanceof DeleteItemResponse answer) {
            return delete(delete, answer);
        }
        if (request instanceof QueryRequest query && response instanceof QueryResponse page) {
            boolean whole = query.projectionExpression() == null && !query.hasAttributesToGet();
            return page(query.select(), whole, query.consistentRead(), page.items(), page.scannedCount());
        }
        if (request instanceof ScanRequest scan && response instanceof ScanResponse page) {
            boolean whole = scan.projectionExpression() == null && !scan.hasAttributesToGet();
            return page(scan.select(), whole, scan.consistentRead(), page.items(), page.scannedCount());
        }
        return several.of(request, response).map(items -> items.stream().reduce(Units.NONE, Units::plus));
    }

    /** Why an answer tells other units than were calculated, if it does; empty if that is not known. */
    public Optional<KnownDeviation> deviation(SdkRequest request, SdkResponse response, Units told) {
        return several.of(request, response).flatMap(items -> Stream.of(KnownDeviation.values())
                .filter(each -> each.explains(request, response, items, told))
                .findFirst());
    }

    /**
     * Of a write that was refused because a condition did not hold, which is paid for too.
     *
     * @param refusal what the SDK threw
     * @return empty if request and refusal do not tell, or it was refused for another reason: what a transaction in conflict
     *     costs is not documented
     */
    public Optional<Units> ofRefused(SdkRequest request, Throwable refusal) {
        return refused.of(request, refusal);
    }

    private static Optional<Units> get(GetItemRequest get, GetItemResponse found) {
        return get.projectionExpression() == null && !get.hasAttributesToGet()
                ? Optional.of(Reads.item(ItemSize.of(found.item()), kind(get.consistentRead())))
                : Optional.empty();
    }

    private Optional<Units> put(PutItemRequest put, PutItemResponse answer) {
        return writes(put.tableName())
                .map(writes -> writes.put(
                        Optional.of(answer.attributes()).filter(old -> answer.hasAttributes()),
                        put.item(),
                        WriteKind.ORDINARY));
    }

    private Optional<Units> update(UpdateItemRequest update, UpdateItemResponse answer) {
        Optional<TableDesign> table = tables.apply(update.tableName());
        if (table.isEmpty() || update.returnValues() != ReturnValue.ALL_NEW || update.updateExpression() == null) {
            return Optional.empty();
        }
        Set<String> named = namedIn(update.updateExpression(), update.expressionAttributeNames());
        return named.stream().anyMatch(table.get()::isKeyOfIndex)
                ? Optional.empty()
                : Optional.of(new Writes(table.get()).updateInPlace(answer.attributes(), named, WriteKind.ORDINARY));
    }

    /** Attributes of the item's top level in the update, some of which may only be read by it. */
    static Set<String> namedIn(String expression, Map<String, String> names) {
        return Stream.of(expression.split("[^A-Za-z0-9_#]+"))
                .map(word -> names.getOrDefault(word, word))
                .collect(Collectors.toSet());
    }

    private Optional<Units> delete(DeleteItemRequest delete, DeleteItemResponse answer) {
        return delete.returnValues() == ReturnValue.ALL_OLD
                ? writes(delete.tableName())
                        .map(writes -> writes.delete(
                                Optional.of(answer.attributes()).filter(old -> answer.hasAttributes()),
                                WriteKind.ORDINARY))
                : Optional.empty();
    }

    private static Optional<Units> page(
            Select select,
            boolean whole,
            Boolean consistent,
            List<Map<String, AttributeValue>> items,
            Integer evaluated) {
        boolean all = whole && (select == null || select == Select.ALL_PROJECTED_ATTRIBUTES);
        return all && evaluated != null && evaluated == items.size()
                ? Optional.of(Reads.page(items.stream().mapToLong(ItemSize::of).sum(), kind(consistent)))
                : Optional.empty();
    }

    private Optional<Writes> writes(String table) {
        return tables.apply(table).map(Writes::new);
    }

    static ReadKind kind(Boolean consistent) {
        return Boolean.TRUE.equals(consistent) ? ReadKind.STRONG : ReadKind.EVENTUAL;
    }
}
