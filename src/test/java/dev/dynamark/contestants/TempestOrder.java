package dev.dynamark.contestants;

import app.cash.tempest2.Attribute;
import dev.dynamark.contestants.OrderBean.AddressBean;
import dev.dynamark.contestants.OrderBean.LineBean;
import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;

/** An order as Tempest wants it: one view of the table's raw item {@link OrderBean}, null for absent. */
public record TempestOrder(
        @Attribute(prefix = "CUSTOMER#") String pk,
        @Attribute(prefix = "ORDER#") String sk,
        String type,
        String customerId,
        Instant placedAt,
        String id,
        Status status,
        BigDecimal total,
        Integer itemCount,
        Integer weightGrams,
        Boolean gift,
        Instant dueAt,
        Set<String> tags,
        Map<String, String> properties,
        AddressBean shipTo,
        List<LineBean> lines,
        SdkBytes signature,
        Long version,
        String note) {

    /** An order of which nothing is known. */
    static TempestOrder blank() {
        return new TempestOrder(
                "", "", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** The same order with its keys made. */
    TempestOrder withKeys() {
        return new TempestOrder(
                customerId,
                placedAt + "#" + id,
                type,
                customerId,
                placedAt,
                id,
                status,
                total,
                itemCount,
                weightGrams,
                gift,
                dueAt,
                tags,
                properties,
                shipTo,
                lines,
                signature,
                version,
                note);
    }

    /** Without prefixes: Tempest adds them. */
    public record Key(String pk, String sk) {}
}
