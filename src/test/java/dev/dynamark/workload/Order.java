package dev.dynamark.workload;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An order of a customer, with every type of attribute that a mapper must handle. An absent component, an empty
 * collection among them, is not stored. Decimals carry no trailing zeros after the point, as DynamoDB returns them.
 *
 * <p>The annotations are DynamORM's, whose model this is as well.
 *
 * <p>Collections are kept as given, not copied: contestants decode orders inside the clock. Do not change them after.
 *
 * @param customerId whose order; with {@code placedAt} and {@code id} its key
 * @param placedAt when it was placed
 * @param id tells orders of one instant apart
 * @param status where it stands
 * @param total sum to pay
 * @param itemCount how many things
 * @param weightGrams weight of all
 * @param gift whether it is to be wrapped
 * @param dueAt when it must arrive
 * @param tags a string set
 * @param properties a nested map
 * @param shipTo a nested record
 * @param lines a list of nested records
 * @param signature binary
 * @param version how often the order was written
 * @param note free text
 */
@DynamoTable("orders")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{placedAt}#{id}")
@GlobalIndex(name = OrderTable.BY_STATUS, partition = "{status}", sort = "{placedAt}")
@TypeName(Order.TYPE)
public record Order(
        @Attribute("customerId") String customerId,
        Instant placedAt,
        @Attribute("id") String id,
        Status status,
        Optional<BigDecimal> total,
        Optional<Integer> itemCount,
        Optional<Integer> weightGrams,
        Optional<Boolean> gift,
        Optional<Instant> dueAt,
        @OmitEmpty Set<String> tags,
        @OmitEmpty Map<String, String> properties,
        Optional<Address> shipTo,
        @OmitEmpty List<Line> lines,
        @Converter(BinaryConverter.class) Optional<Binary> signature,
        Optional<Long> version,
        Optional<String> note) {

    /** The value of the attribute {@code type} of every order. */
    public static final String TYPE = "ORDER";

    /** The key of this order. */
    public OrderKey key() {
        return new OrderKey(customerId, placedAt, id);
    }
}
