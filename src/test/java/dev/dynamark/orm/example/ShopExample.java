package dev.dynamark.orm.example;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemGroups;
import dev.dynamark.orm.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What the guide shows of a single-table design. */
final class ShopExample {

    private ShopExample() {}

    static String run(Dynamorm db) {
        // doc: shop use begin
        Table<Shop> shop = db.table(Shop.class);
        shop.put(new Shop.Customer("1", "Ada"));
        shop.put(new Shop.Invoice("1", 17, new BigDecimal("19.90")));
        shop.put(new Shop.Parcel("1", Instant.parse("2026-11-22T08:00:00Z"), "post"));

        ItemGroups<Shop> everything = shop.query(Shop_Customer_.partition("1")).grouped(); // one query
        List<Shop.Invoice> invoices = everything.of(Shop.Invoice.class);

        Table<Shop.Parcel> parcels = db.table(Shop.Parcel.class);
        List<Shop.Parcel> sent = parcels.query(Shop_Parcel_.partition("1")).list(); // reads PARCEL#… only
        long all = parcels.scan().count(); // reads the whole table, gives parcels
        // doc: shop use end
        return everything.all().size() + " " + invoices.get(0).number() + " "
                + sent.get(0).carrier() + " " + all;
    }
}
