package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.PartitionKey;

/** One index whose key is made of two components, and one of a component of the key. */
@DynamoTable("bookings")
@GlobalIndex(name = "roomDay", partition = "ROOM#{room}#{day:3}")
@GlobalIndex(name = "guests", partition = "{guest}", sort = "ID#{id}#{day:5}")
public record Booking(@PartitionKey String id, String room, Integer day, String guest) {}
