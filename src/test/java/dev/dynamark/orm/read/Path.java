package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;

@DynamoTable("paths")
@Key(partition = "{root}", sort = "P/{folder}/{file}/é😀")
record Path(String root, String folder, String file) {}
