package dev.dynamark.orm.processor;

import static dev.dynamark.orm.processor.Compilations.compile;
import static dev.dynamark.orm.processor.Compilations.problems;
import static dev.dynamark.orm.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class GeneratedSourcesTest {

    private static final JavaFileObject ORDER = source("Order", """
            /** One. @param customer a @param placedAt b @param id c @param status d @param lines e @param out f @param e g
             * @param note h
             */
            @DynamoTable("orders")
            @Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{placedAt}#{id}")
            @GlobalIndex(name = "by-status", partition = "{status}", sort = "{placedAt}")
            public record Order(String customer, Instant placedAt, String id, Status status, Map<Status, List<Line>> lines,
                int out, long e, Optional<String> note) {
                /** Where. */ public enum Status { /** Open. */ OPEN }
                /** L. @param product p @param line n */ public record Line(String product, Line line) {}
            }
            """);

    @Test
    void compileWithoutWarningsAndWithFullJavadoc() {
        Compilation compilation = compile(List.of("-Xdoclint:all/protected"), ORDER);

        // The model's own Javadoc is the user's, and newer compilers ask more of it.
        assertThat(problems(compilation)).allMatch(problem -> problem.startsWith("Order.java:"));
        assertThat(compilation.generatedSourceFiles())
                .extracting(file -> file.getName().replaceAll(".*/", ""))
                .containsExactlyInAnyOrder(
                        "Order_Codec.java", "Order_.java", "Order_Line_Codec.java", "Order_Line_.java");
    }

    @Test
    void offerTypedAttributesAndKeys() {
        Compilation compilation = compile(ORDER, source("Use", """
                        class Use {
                            dev.dynamark.orm.ItemKey<Order> key = Order_.key("c", Instant.EPOCH, "7");
                            dev.dynamark.orm.Partition<Order> partition = Order_.partition("c");
                            List<dev.dynamark.orm.SortValue<Order>> sorts = List.of(
                                Order_.sort(), Order_.sort(Instant.EPOCH), Order_.sort(Instant.EPOCH, "7"),
                                Order_.byStatusSort(Instant.EPOCH));
                            dev.dynamark.orm.Partition<Order> open = Order_.byStatus(Order.Status.OPEN);
                            dev.dynamark.orm.attribute.StringAttribute<Order> note = Order_.NOTE;
                            dev.dynamark.orm.attribute.NumberAttribute<Order, Integer> out = Order_.OUT;
                            dev.dynamark.orm.attribute.ComparableAttribute<Order, Order.Status> status = Order_.STATUS;
                            dev.dynamark.orm.attribute.Attribute<Order, Map<Order.Status, List<Order.Line>>> lines =
                                Order_.LINES;
                            dev.dynamark.orm.attribute.RecordAttribute<Order.Line, Order.Line> line = Order_Line_.LINE;
                        }
                        """));

        assertThat(problems(compilation)).isEmpty();
    }

    @Test
    void haveNoConstantForComponentsThatAreInTheKeyOnly() throws IOException {
        String metamodel = text(compile(ORDER), "Order_");

        assertThat(metamodel).contains(" PLACED_AT =").doesNotContain(" CUSTOMER =", " ID =");
    }

    @Test
    void areNotPublicForModelsThatAreNot() throws IOException {
        Compilation compilation =
                compile(source("Note", "@DynamoTable(\"t\") record Note(@PartitionKey String id) {}"));

        assertThat(problems(compilation)).isEmpty();
        assertThat(text(compilation, "Note_")).contains("\nfinal class Note_ ");
        assertThat(text(compilation, "Note_Codec")).contains("\nfinal class Note_Codec ");
    }

    @Test
    void copeWithEveryFormOfModel() {
        Compilation compilation = compile(
                source("Built", """
                        @DynamoTable("t") public final class Built {
                            private final String id; private final int count;
                            private Built(String id, int count) { this.id = id; this.count = count; }
                            @PartitionKey public String id() { return id; }
                            public int count() { return count; }
                            public static Builder builder() { return new Builder(); }
                            public static final class Builder {
                                private String id; private int count;
                                public Builder id(String id) { this.id = id; return this; }
                                public Builder count(int count) { this.count = count; return this; }
                                public Built build() { return new Built(id, count); }
                            }
                        }
                        """),
                source("Made", """
                        @DynamoTable("t") public final class Made {
                            private final String id; private final Optional<Long> version;
                            public Made(@PartitionKey String id, @Version Optional<Long> version) {
                                this.id = id; this.version = version;
                            }
                            public String getId() { return id; }
                            public Optional<Long> getVersion() { return version; }
                        }
                        """),
                source(
                        "Base",
                        "class Base<K> { private K id; public K getId() { return id; } "
                                + "public void setId(K id) { this.id = id; } }"),
                source(
                        "Bean",
                        "@DynamoTable(\"t\") class Bean extends Base<String> { private @SortKey long at; "
                                + "@PartitionKey @Override public String getId() { return super.getId(); } "
                                + "public long getAt() { return at; } public void setAt(long at) { this.at = at; } }"),
                source("Family", """
                        @DynamoTable("t") @TypeAttribute("kind")
                        sealed interface Family permits Family.A, Family.B {
                            @Key(partition = "A#{id}") record A(int id) implements Family {}
                            @Key(partition = "B#{id:5}") @TypeName("bee") record B(int id) implements Family {}
                        }
                        """));

        assertThat(problems(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).hasSize(10);
    }

    private static String text(Compilation compilation, String name) throws IOException {
        return compilation
                .generatedSourceFile("shop." + name)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }
}
