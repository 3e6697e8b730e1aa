package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import java.math.BigDecimal;

@DynamoTable("samples")
@Key(partition = "{sensor}", sort = "{at}")
record Sample(int sensor, BigDecimal at, String value) {}
