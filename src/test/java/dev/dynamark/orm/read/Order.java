package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.LocalIndex;
import java.time.Instant;
import java.util.List;

@Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{placedAt}#{id}")
@GlobalIndex(name = "byStatus", partition = "STATUS#{status}", sort = "{placedAt}")
@GlobalIndex(name = "byTag", partition = "{tag}", sort = "TAGGED#{placedAt}#{id}")
@LocalIndex(name = "byTotal", sort = "{total}")
record Order(
        String customer,
        @Attribute("placedAt") Instant placedAt,
        @Attribute("id") String id,
        Status status,
        String tag,
        long total,
        Place place,
        List<Line> lines)
        implements Entry {

    enum Status {
        OPEN,
        SENT
    }

    record Place(String city, String street) {}

    record Line(String product, int count) {}
}
