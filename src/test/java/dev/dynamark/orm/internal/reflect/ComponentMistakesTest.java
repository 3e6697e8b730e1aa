package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.DynamoSet;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.Naming;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.StoreNull;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.annotation.Version;
import dev.dynamark.orm.codec.AttributeConverter;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComponentMistakesTest {

    @DynamoTable("t")
    record Lifecycle(
            @PartitionKey String id,
            @Version String version,
            @Ttl int expires,
            @CreatedAt long created,
            @DeletedAt(keep = "P1M") Instant deleted) {}

    @Test
    void refusesWrongTypesOfLifecycleComponents() {
        assertThat(Mistakes.of(Lifecycle.class))
                .containsExactly(
                        "Lifecycle.version: expected int or long, boxed or Optional for @Version, found java.lang.String:"
                                + " change its type or remove @Version.",
                        "Lifecycle.expires: expected Instant or long, boxed or Optional for @Ttl, found int: change its type"
                                + " or remove @Ttl.",
                        "Lifecycle.created: expected Instant or Optional<Instant> for @CreatedAt, found long: change its"
                                + " type or remove @CreatedAt.",
                        "Lifecycle.deleted: expected a positive ISO-8601 duration of days or less such as P30D or PT12H in"
                                + " @DeletedAt(keep), found \"P1M\": write such a duration.");
    }

    @DynamoTable("t")
    record Twice(
            @PartitionKey String id,
            @Version int a,
            @Version long b,
            @DeletedAt(keep = "P1D") Instant deleted) {}

    @Test
    void refusesTwoVersionsAndKeepWithoutTtl() {
        assertThat(Mistakes.of(Twice.class))
                .containsExactly(
                        "Twice.b: expected one component with @Version, found another, a: remove one of the two"
                                + " annotations.",
                        "Twice.deleted: expected a component with @Ttl, which @DeletedAt(keep) sets, found none: add one, or"
                                + " remove keep.");
    }

    @DynamoTable("t")
    @TypeName("x")
    @Key(partition = "A#{id}")
    record Names(
            String id,
            @Attribute("pk") String a,
            @Attribute("same") String b,
            String same,
            String type) {}

    @Test
    void refusesTheSameAttributeTwice() {
        assertThat(Mistakes.of(Names.class))
                .containsExactly(
                        "Names.a: expected attribute names that differ, found pk for both @Key(partition) \"A#{id}\" and"
                                + " this component: name one of them with @Attribute.",
                        "Names.same: expected attribute names that differ, found same for both component b and this"
                                + " component: name one of them with @Attribute.",
                        "Names.type: expected attribute names that differ, found type for both the type attribute and this"
                                + " component: name one of them with @Attribute.");
    }

    @DynamoTable(value = "t", naming = Naming.SNAKE_CASE)
    record Snake(
            @PartitionKey @Attribute("PK") String id,
            @Attribute("placedAt") String placedAt) {}

    @Test
    void refusesExplicitNamesThatBreakTheConvention() {
        assertThat(Mistakes.of(Snake.class))
                .containsExactly(
                        "Snake.placedAt: expected a name in snake_case in @Attribute, found \"placedAt\": write"
                                + " placed_at, or declare another naming in @DynamoTable.");
    }

    record Line(Object anything) {}

    @DynamoTable("t")
    record Types(
            @PartitionKey String id,
            InetAddress address,
            String[] names,
            Map<Integer, String> byNumber,
            Set<Line> lines,
            List<Optional<String>> texts,
            @DynamoSet Set<String> set) {}

    @Test
    void refusesTypesWithoutCodec() {
        assertThat(Mistakes.of(Types.class))
                .containsExactly(
                        "Types.address: expected a type that has a codec, found java.net.InetAddress. Store it through a"
                                + " @Converter, or mark the component @Ignore.",
                        "Types.names: expected a type that has a codec, found java.lang.String[]. Declare a List instead of"
                                + " the array.",
                        "Types.byNumber: expected a type that has a codec, found java.util.Map<java.lang.Integer,"
                                + " java.lang.String>. Keys of maps are String, an enum or UUID: change the key's type, or"
                                + " store a list.",
                        "Types.lines: expected a set of text, numbers or binary, found java.util.Set<"
                                + Line.class.getCanonicalName() + ">: declare a List, which holds anything.",
                        "Types.texts: expected a type that has a codec, found java.util.Optional<java.lang.String>. Optional"
                                + " can only be the type of a whole component, as in Optional<Integer>.",
                        "Types.set: expected a list of text, numbers or binary for @DynamoSet, found"
                                + " java.util.Set<java.lang.String>: remove @DynamoSet, a Set is stored as a set without"
                                + " it.",
                        "Line.anything: expected a type that has a codec, found java.lang.Object. Store it through a"
                                + " @Converter, or mark the component @Ignore.");
    }

    static final class TextConverter implements AttributeConverter<String, String> {
        @Override
        public String toStored(String value) {
            return value;
        }

        @Override
        public String fromStored(String stored) {
            return stored;
        }
    }

    @DynamoTable("t")
    record Excluding(
            @PartitionKey String id,
            @OmitEmpty @StoreNull String both,
            @Ignore @Version int version,
            @Converter(TextConverter.class) Instant at,
            Lines nested) {}

    @DynamoTable("lines")
    record Lines(@PartitionKey String id) {}

    @Test
    void refusesAnnotationsThatExcludeEachOther() {
        assertThat(Mistakes.of(Excluding.class))
                .containsExactly(
                        "Excluding.both: expected one of @OmitEmpty and @StoreNull, found both: remove one.",
                        "Excluding.version: expected no other annotation with @Ignore, found one that says how it is stored:"
                                + " remove one of the two.",
                        "Excluding.at: expected a converter of java.time.Instant, found "
                                + TextConverter.class.getCanonicalName()
                                + ", which converts java.lang.String: put @Converter on the declaration of that type, or"
                                + " name another.",
                        "Excluding.nested: expected a nested model without a table of its own, found "
                                + Lines.class.getCanonicalName()
                                + ", an item of table lines: nest a record that holds what is needed of it, or mark it"
                                + " @Ignore.");
    }

    record Untabled(@PartitionKey String id) {}

    @Test
    void refusesAClassWithoutTable() {
        assertThat(Mistakes.of(Untabled.class))
                .first()
                .isEqualTo("Untabled: expected @DynamoTable on the class of a table's items, found none: add"
                        + " @DynamoTable(\"...\") with the table's name.");
    }

    @DynamoTable("t")
    record Arrays(@PartitionKey String id, Set<byte[]> arrays) {}

    @Test
    void refusesSetsOfArraysWhichAreNeverEqual() {
        assertThat(Mistakes.of(Arrays.class)).singleElement().asString().contains("declare Set<java.nio.ByteBuffer>");
    }
}
