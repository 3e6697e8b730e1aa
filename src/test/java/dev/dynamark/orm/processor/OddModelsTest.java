package dev.dynamark.orm.processor;

import static dev.dynamark.orm.processor.Compilations.compile;
import static dev.dynamark.orm.processor.Compilations.problems;
import static dev.dynamark.orm.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddModelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Key(partition = \"A#{Optional}#{KeyText}\") record A(String KeyText, String Optional,"
                        + " Optional<List<String>> Components) {}",
                "record A(@PartitionKey String id, String in, String out, String model, int index, int e, long now) {}",
                "@Key(partition = \"A#{größe:5}#{日本}\") record A(int größe, String 日本, String $, String x$) {}",
                "@GlobalIndex(name = \"wait\", partition = \"{at}\") record A(@PartitionKey String id, long at) {}",
                "record A(@PartitionKey String id, Empty empty) { record Empty() {} }",
            })
    void areMappedWhateverTheirComponentsAreCalled(String model) {
        Compilation compilation = compile(List.of("-Werror"), source("A", "@DynamoTable(\"t\") " + model));

        assertThat(problems(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    }

    @Test
    void mayHaveAttributeNamesThatCommentsCannotHold() {
        Compilation compilation = compile(source("A", """
                @DynamoTable(value = "t", naming = Naming.AS_IS)
                @Key(partition = "A#{id}", partitionAttribute = "p*/\\\\k\\\\u")
                record A(String id, @Attribute("\\\\users */") String x, @Attribute("\\\\Users */") String y) {}
                """));

        assertThat(problems(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).hasSize(2);
    }

    @Test
    void warnOfDeprecationWhereTheModelDoesOnly() {
        Compilation compilation = compile(source("A", """
                @Deprecated(forRemoval = true) @DynamoTable("t")
                public class A {
                    private String id;
                    /** @deprecated why */
                    @Deprecated @PartitionKey public String getId() { return id; }
                    public void setId(String id) { this.id = id; }
                }
                """));

        assertThat(problems(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"getId, setX, method getId", "getX, setId, method setId", "getX, setX, constructor"})
    void areMappedByReflectionIfTheyThrowCheckedExceptions(String one, String other, String place) {
        Compilation compilation = compile(source("A", """
                @DynamoTable("t")
                public class A {
                    private String id;
                    public A()CONSTRUCTOR {}
                    @PartitionKey public String getId()GET { return id; }
                    public void setId(String id)SET { this.id = id; }
                }
                """.replace(
                        "GET", one.equals("getId") ? " throws java.io.IOException" : "")
                .replace("SET", other.equals("setId") ? " throws java.io.IOException" : " throws IllegalStateException")
                .replace("CONSTRUCTOR", place.equals("constructor") ? " throws java.io.IOException" : "")));

        assertThat(problems(compilation)).isEmpty();
        assertThat(compilation.notes()).anySatisfy(note -> assertThat(note.getMessage(null))
                .contains("A is mapped by reflection", place + " throws a checked exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Object", "Override"})
    void areMappedByReflectionIfTheirPackageHidesClassesOfJava(String name) {
        Compilation compilation = compile(
                source(name, "@DynamoTable(\"t\") public record " + name + "(@PartitionKey java.lang.String id) {}"));

        assertThat(problems(compilation)).isEmpty();
        assertThat(compilation.notes()).anySatisfy(note -> assertThat(note.getMessage(null))
                .contains("class " + name + ", which hides java.lang." + name));
    }
}
