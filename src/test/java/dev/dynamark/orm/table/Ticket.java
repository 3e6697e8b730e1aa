package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;

/** The index pads components of the key in another way than the key does. */
@DynamoTable("tickets")
@Key(partition = "QUEUE#{queue}", sort = "TICKET#{number:4}")
@GlobalIndex(name = "byStatus", partition = "{status}", sort = "{status}#{queue:7}#{number}")
public record Ticket(int queue, int number, String status) {}
