package dev.dynamark.workload;

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
public record Order(
        String customerId,
        Instant placedAt,
        String id,
        Status status,
        Optional<BigDecimal> total,
        Optional<Integer> itemCount,
        Optional<Integer> weightGrams,
        Optional<Boolean> gift,
        Optional<Instant> dueAt,
        Set<String> tags,
        Map<String, String> properties,
        Optional<Address> shipTo,
        List<Line> lines,
        Optional<Binary> signature,
        Optional<Long> version,
        Optional<String> note) {

    /** The value of the attribute {@code type} of every order. */
    public static final String TYPE = "ORDER";

    /** The key of this order. */
    public OrderKey key() {
        return new OrderKey(customerId, placedAt, id);
    }
}
