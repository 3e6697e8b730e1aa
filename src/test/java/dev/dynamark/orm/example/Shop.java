package dev.dynamark.orm.example;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.TypeName;
import java.math.BigDecimal;
import java.time.Instant;

/** The guide's single-table design. */
// doc: shop begin
@DynamoTable("shop")
public sealed interface Shop {

    @Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
    record Customer(String customerId, String name) implements Shop {}

    @Key(partition = "CUSTOMER#{customerId}", sort = "INVOICE#{number:8}") // INVOICE#00000017
    record Invoice(String customerId, long number, BigDecimal total) implements Shop {}

    @Key(partition = "CUSTOMER#{customerId}", sort = "PARCEL#{sentAt}")
    @TypeName("parcel") // "Parcel" without this
    record Parcel(String customerId, Instant sentAt, String carrier) implements Shop {}
}
// doc: shop end
