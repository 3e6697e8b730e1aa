package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.Protected;
import dev.dynamark.orm.annotation.TypeAttribute;
import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.annotation.Version;
import dev.dynamark.orm.annotation.WriteOnce;
import java.time.Instant;

/** Several models in one table: one with a version, one that is written once, one that is deleted softly. */
@DynamoTable("media")
@TypeAttribute("kind")
public sealed interface Media {

    @Key(partition = "SHELF#{shelf}", sort = "BOOK#{isbn}")
    record Book(
            String shelf,
            String isbn,
            String title,
            @Protected String owner,
            @Version Integer version) implements Media {}

    @WriteOnce
    @TypeName("disc")
    @Key(partition = "SHELF#{shelf}", sort = "RECORD#{number}")
    record Record(String shelf, int number, String title) implements Media {}

    @Key(partition = "SHELF#{shelf}", sort = "MAP#{region}")
    record Atlas(String shelf, String region, @DeletedAt Instant deletedAt) implements Media {}
}
