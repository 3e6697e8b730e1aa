package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.IndexPartitionKey;
import dev.dynamark.orm.annotation.IndexSortKey;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.LocalIndex;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Protected;
import dev.dynamark.orm.annotation.SortKey;
import dev.dynamark.orm.annotation.StoreNull;
import dev.dynamark.orm.annotation.UpdatedAt;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyMistakesTest {

    @DynamoTable("t")
    record NoKey(String id) {}

    @Test
    void refusesAModelWithoutPartitionKey() {
        assertThat(Mistakes.of(NoKey.class))
                .containsExactly("NoKey: expected a partition key, found none: mark a component @PartitionKey, or put"
                        + " @Key(partition = \"...\") on the class.");
    }

    @DynamoTable("t")
    record TwoKeys(@PartitionKey String id, @PartitionKey String other) {}

    @Test
    void refusesTwoPartitionKeys() {
        assertThat(Mistakes.of(TwoKeys.class))
                .containsExactly(
                        "TwoKeys @PartitionKey: expected one partition key, found another, of @PartitionKey {id}:"
                                + " keep one; a key of several components is a template in @Key.");
    }

    @DynamoTable("t")
    @Key(partition = "A#{id}")
    record KeyAndPartitionKey(@PartitionKey String id) {}

    @Test
    void refusesKeyTogetherWithPartitionKey() {
        assertThat(Mistakes.of(KeyAndPartitionKey.class)).first().asString().contains("expected one partition key");
    }

    @DynamoTable("t")
    record TwoSorts(
            @PartitionKey String id,
            @SortKey String a,
            @SortKey String b) {}

    @Test
    void refusesTwoSortKeys() {
        assertThat(Mistakes.of(TwoSorts.class)).singleElement().asString().contains("expected one sort key");
    }

    @DynamoTable("t")
    record KeyOfBoolean(@PartitionKey boolean id) {}

    @Test
    void refusesAKeyOfAnotherTypeThanTextNumberOrBinary() {
        assertThat(Mistakes.of(KeyOfBoolean.class))
                .containsExactly("KeyOfBoolean @PartitionKey: expected a component that is stored as text, a number or"
                        + " binary for {id}, found boolean: make the key of other components.");
    }

    @DynamoTable("t")
    @Key(partition = "A#{nobody}", sort = "B#{id")
    record Templates(String id) {}

    @Test
    void refusesUnknownComponentsAndBracesThatDoNotMatch() {
        assertThat(Mistakes.of(Templates.class))
                .containsExactly(
                        "Templates @Key(partition): expected one of the components id, found {nobody}: correct the name in"
                                + " the template.",
                        "Templates @Key(sort): Expected in key template \"B#{id\" a } for every {, found none after"
                                + " position 2. Correct the template.");
    }

    @DynamoTable("t")
    @Key(partition = "ALL", sort = "{a}{b}")
    record Constant(String a, String b) {}

    @Test
    void refusesAPartitionTemplateWithoutComponentAndAdjacentPlaceholders() {
        assertThat(Mistakes.of(Constant.class)).hasSize(2);
        assertThat(Mistakes.of(Constant.class).get(0)).contains("a component in braces in a partition key");
        assertThat(Mistakes.of(Constant.class).get(1)).contains("a separator such as # between two components");
    }

    @DynamoTable("t")
    @Key(partition = "{a}-{b}", sort = "S#{at}:{b:4}")
    record Separators(String a, String b, Instant at) {}

    @Test
    void refusesSeparatorsThatValuesHoldAndPaddingOfText() {
        assertThat(Mistakes.of(Separators.class)).hasSize(3);
        assertThat(Mistakes.of(Separators.class).get(0)).contains("a separator that begins with a character");
        assertThat(Mistakes.of(Separators.class).get(1)).contains("another separator than : after component at");
        assertThat(Mistakes.of(Separators.class).get(2))
                .isEqualTo("Separators @Key(sort): expected a whole number for {b:4}, found java.lang.String: leave the"
                        + " padding out.");
    }

    @DynamoTable("t")
    @Key(partition = "A#{list}", sort = "B#{hidden}")
    record InTemplate(List<String> list, @Ignore String hidden) {}

    @Test
    void refusesComponentsThatCannotBeInATemplate() {
        assertThat(Mistakes.of(InTemplate.class)).hasSize(2);
        assertThat(Mistakes.of(InTemplate.class).get(0))
                .endsWith("found java.util.List<java.lang.String>: make the key of" + " other components.");
        assertThat(Mistakes.of(InTemplate.class).get(1)).contains("found @Ignore");
    }

    @DynamoTable("t")
    @Key(partition = "A#{a}", sort = "B#{b}#{c}#{d}")
    record Annotated(
            @OmitEmpty String a,
            @StoreNull String b,
            @Protected String c,
            @UpdatedAt Instant d) {}

    @Test
    void refusesAnnotationsThatKeysCannotHave() {
        assertThat(Mistakes.of(Annotated.class)).hasSize(4);
        assertThat(Mistakes.of(Annotated.class).get(0))
                .isEqualTo(
                        "Annotated.a: expected no @OmitEmpty on a component of the table's key, found @OmitEmpty: remove"
                                + " it, a key is always there and never changes.");
        assertThat(Mistakes.of(Annotated.class).get(3)).contains("a component that keeps its value");
    }

    @DynamoTable("t")
    record SortOnly(
            @PartitionKey String id, @IndexSortKey("byName") String name) {}

    @Test
    void refusesAnIndexWithoutPartitionKey() {
        assertThat(Mistakes.of(SortOnly.class))
                .containsExactly(
                        "SortOnly @IndexSortKey(\"byName\"): expected a partition key for index byName, found a"
                                + " sort key only: mark its partition key @IndexPartitionKey(\"byName\"), or declare a"
                                + " @LocalIndex.");
    }

    @DynamoTable("t")
    @GlobalIndex(name = "byName", partition = "{name}")
    @LocalIndex(name = "byAge", sort = "{age}")
    record Indexes(
            @PartitionKey String id,
            String name,
            @IndexPartitionKey("byName") String other,
            @StoreNull Integer age) {}

    @Test
    void refusesAnIndexDeclaredTwiceAndALocalOneWithoutSortKeyOfTheTable() {
        assertThat(Mistakes.of(Indexes.class)).hasSize(3);
        assertThat(Mistakes.of(Indexes.class).get(0)).contains("expected one partition key for index byName");
        assertThat(Mistakes.of(Indexes.class).get(1)).contains("a sort key on the table of local index byAge");
        assertThat(Mistakes.of(Indexes.class).get(2)).contains("no @StoreNull on a key of an index");
    }

    @DynamoTable("t")
    @GlobalIndex(name = "byA", partition = "A#{a}", partitionAttribute = "gsi")
    @GlobalIndex(name = "sameA", partition = "A#{a}", partitionAttribute = "gsi")
    @GlobalIndex(name = "byB", partition = "B#{b}", partitionAttribute = "gsi")
    record Shared(@PartitionKey String id, String a, String b) {}

    @Test
    void refusesOneAttributeOfTwoTemplates() {
        assertThat(Mistakes.of(Shared.class)).singleElement().asString().contains("gsi for both", "A#{a}", "B#{b}");
    }
}
