package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import java.nio.ByteBuffer;

@DynamoTable("chunks")
@Key(partition = "{file}", sort = "{hash}")
record Chunk(String file, ByteBuffer hash, int size) {}
