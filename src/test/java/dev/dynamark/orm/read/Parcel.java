package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import java.util.Optional;

/** Has attributes that have a role in {@link Note} and none here, and an index that the others are not in. */
@Key(partition = "CUSTOMER#{customer}", sort = "PARCEL#{id}")
@GlobalIndex(name = "byCarrier", partition = "{carrier}", sort = "{id}")
record Parcel(String customer, String id, String carrier, Optional<String> deletedAt, long expiresAt)
        implements Entry {}
