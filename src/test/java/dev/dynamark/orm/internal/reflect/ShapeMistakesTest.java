package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.TypeName;
import org.junit.jupiter.api.Test;

class ShapeMistakesTest {

    @DynamoTable("t")
    static class NoForm {
        private String id;
    }

    @Test
    void namesTheFormsOfModels() {
        assertThat(Mistakes.of(NoForm.class))
                .first()
                .asString()
                .startsWith(
                        "NoForm: expected a record, a bean (a constructor without parameters, getters and setters), a"
                                + " class with a static builder()");
    }

    @DynamoTable("t")
    class Inner {}

    @DynamoTable("t")
    abstract static class Abstract {}

    @DynamoTable("t")
    interface Open {}

    @Test
    void refusesClassesThatCannotBeMade() {
        assertThat(Mistakes.of(Inner.class)).first().asString().contains("found an inner class: declare it static.");
        assertThat(Mistakes.of(Abstract.class)).first().asString().contains("found an abstract class");
        assertThat(Mistakes.of(Open.class)).first().asString().contains("found an interface that is not sealed");
    }

    @DynamoTable("t")
    static class Bean {
        @PartitionKey
        private String id;

        private int count;

        String getId() {
            return id;
        }

        void setId(String id) {
            this.id = id;
        }

        int getCount() {
            return count;
        }
    }

    @Test
    void refusesAPropertyThatWouldNotBeReadBack() {
        assertThat(Mistakes.of(Bean.class))
                .containsExactly(
                        "Bean.count: expected a getter getCount() and a setter setCount(int), found no setter: add"
                                + " what is missing, or mark it @Ignore.");
    }

    @DynamoTable("t")
    sealed interface Mixed {}

    @Key(partition = "A#{id}", sort = "X")
    record One(String id) implements Mixed {}

    @TypeName("One")
    @Key(partition = "A#{id}", partitionAttribute = "part")
    record Two(String id) implements Mixed {}

    record Three(String id) implements Mixed {}

    @Test
    void refusesMembersThatDoNotShareATable() {
        assertThat(Mistakes.of(Mixed.class))
                .containsExactly(
                        "Mixed: expected type names that differ, found \"One\" for both " + One.class.getCanonicalName()
                                + " and " + Two.class.getCanonicalName() + ": name one of them with @TypeName.",
                        "Mixed: expected the same attributes for the table's key in all permitted classes, such as pk (S)"
                                + " and sk (S), found part (S) in " + Two.class.getCanonicalName()
                                + ": give the keys the same attributes.",
                        "Three: expected a partition key, found none: mark a component @PartitionKey, or put"
                                + " @Key(partition = \"...\") on the class.");
    }

    @DynamoTable("t")
    sealed interface Scattered {}

    @Key(partition = "A#{id}")
    @GlobalIndex(name = "byName", partition = "{name}")
    record Here(String id, String name) implements Scattered {}

    @DynamoTable("u")
    @Key(partition = "A#{id}")
    @GlobalIndex(name = "byName", partition = "N#{name}", partitionAttribute = "gsi")
    record There(String id, String name) implements Scattered {}

    @Test
    void refusesMembersInOtherTablesAndIndexesOfOtherAttributes() {
        assertThat(Mistakes.of(Scattered.class))
                .containsExactly(
                        "Scattered: expected all permitted classes in table t, found " + There.class.getCanonicalName()
                                + " in table u: remove @DynamoTable from the permitted class.",
                        "Scattered: expected the same attributes for index byName in all permitted classes, such as"
                                + " name (S), found gsi (S) in " + There.class.getCanonicalName()
                                + ": give the keys the same attributes.");
    }

    @DynamoTable("t")
    sealed interface Keyed {}

    @Key(partition = "A#{id}")
    record Only(String id) implements Keyed {}

    @Test
    void acceptsASealedInterfaceOfOne() {
        assertThat(Items.stored(Keyed.class, new Only("1"))).containsOnlyKeys("pk", "type");
    }
}
