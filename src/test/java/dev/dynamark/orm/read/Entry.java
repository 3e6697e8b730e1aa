package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.DynamoTable;

/** What stands in a customer's partition. */
@DynamoTable("entries")
sealed interface Entry permits Order, Note, Parcel {}
