package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;

@DynamoTable("words")
@Key(partition = "{book}", sort = "{text}")
record Word(String book, String text) {}
