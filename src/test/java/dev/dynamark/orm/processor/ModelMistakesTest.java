package dev.dynamark.orm.processor;

import static dev.dynamark.orm.processor.Compilations.compile;
import static dev.dynamark.orm.processor.Compilations.errors;
import static dev.dynamark.orm.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

class ModelMistakesTest {

    @Test
    void reportsFiveMistakesOfOneClassEachWithFileAndLine() {
        Compilation compilation = compile(source("Order", """
                @DynamoTable("orders")
                @Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{id}")
                public record Order(
                    String id,
                    @Version String version,
                    @Ttl boolean expires,
                    @Attribute("Not-Camel") String note,
                    Thread worker) {}
                """));

        assertThat(errors(compilation)).hasSize(5);
        assertThat(errors(compilation))
                .anySatisfy(
                        error -> assertThat(error).startsWith("Order.java:4 ").contains("customer"));
        assertThat(errors(compilation))
                .anySatisfy(error ->
                        assertThat(error).startsWith("Order.java:6 ").contains("version", "int or long", "String"));
        assertThat(errors(compilation))
                .anySatisfy(
                        error -> assertThat(error).startsWith("Order.java:7 ").contains("expires", "@Ttl"));
        assertThat(errors(compilation))
                .anySatisfy(
                        error -> assertThat(error).startsWith("Order.java:8 ").contains("Not-Camel"));
        assertThat(errors(compilation))
                .anySatisfy(
                        error -> assertThat(error).startsWith("Order.java:9 ").contains("worker", "java.lang.Thread"));
    }

    @Test
    void reportsMissingAndSecondPartitionKeys() {
        assertThat(errors(compile(source("None", "@DynamoTable(\"t\") record None(String id) {}"))))
                .singleElement()
                .asString()
                .startsWith("None.java:2 ")
                .contains("a partition key");
        assertThat(errors(compile(source("Two", """
                        @DynamoTable("t") record Two(
                            @PartitionKey String id,
                            @PartitionKey String other) {}
                        """))))
                .singleElement()
                .asString()
                .startsWith("Two.java:4 ")
                .contains("one partition key");
    }

    @Test
    void reportsMistakesOfNestedRecordsAtTheNestedRecordAndOnce() {
        Compilation compilation = compile(
                source("Order", "@DynamoTable(\"t\") record Order(@PartitionKey String id, List<Line> lines) {}"),
                source("Cart", "@DynamoTable(\"c\") record Cart(@PartitionKey String id, Line line) {}"),
                source("Line", "record Line(String product,\n Object price) {}"));

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .startsWith("Line.java:3 ")
                .contains("price", "java.lang.Object");
    }

    @Test
    void reportsBeanPropertiesAtTheirFields() {
        Compilation compilation = compile(source("Account", """
                @DynamoTable("accounts")
                public class Account {
                    @PartitionKey private String id;
                    @Version
                    private double version;
                    public String getId() { return id; }
                    public void setId(String id) { this.id = id; }
                    public double getVersion() { return version; }
                    public void setVersion(double version) { this.version = version; }
                }
                """));

        assertThat(errors(compilation)).singleElement().asString().startsWith("Account.java:6 ");
    }

    @Test
    void leavesUnknownTypesToTheCompiler() {
        Compilation compilation =
                compile(source("Order", "@DynamoTable(\"t\") record Order(@PartitionKey String id, Missing what) {}"));

        assertThat(errors(compilation)).singleElement().asString().contains("cannot find symbol");
    }

    @Test
    void notesModelsThatGeneratedCodeCannotReach() {
        Compilation compilation = compile(source(
                "Outer", "class Outer { @DynamoTable(\"t\") private record Hidden(@PartitionKey String id) {} }"));

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.notes()).anySatisfy(note -> assertThat(note.getMessage(null))
                .contains("Hidden is mapped by reflection", "private"));
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }
}
