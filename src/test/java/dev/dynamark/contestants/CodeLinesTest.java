package dev.dynamark.contestants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.LinesOfCode;
import dev.dynamark.workload.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "// comment",
                "/* a\n b */",
                "/** a\n * b\n */",
                "package a.b;",
                "import a.b.C;",
                "import static a.b.C.d;",
                "}",
                "    }));",
                "@Override"
            })
    void countsNothingOf(String source) {
        assertThat(CodeLines.of(source)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int a; // comment",
                "/* before */ int a;",
                "@Key(partition = \"{a}\")",
                "@Override public String toString() {",
                "String a = \"// no comment\";",
                "String a = \"/* no comment\";\n// a comment */",
                "char a = '\"'; // \" a comment",
                "String a = \"\\\"\"; /* a\n comment */",
                "\"// only a text\",",
                "} else {"
            })
    void countsOneLineOf(String source) {
        assertThat(CodeLines.of(source)).isOne();
    }

    @Test
    void findsTheSourceOfAClass() {
        assertThat(CodeLines.of(new Sources(List.of(Status.class), List.of(), List.of())))
                .hasValue(new LinesOfCode(6, 0, 0));
    }

    @Test
    void knowsNoLinesOfAClassWithoutItsSource() {
        assertThat(CodeLines.of(new Sources(List.of(String.class), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void countsEveryContestantThatIsRegistered() {
        assertThat(OrderContestant.all().stream().filter(each -> !isDynamormOnAnotherTransport(each)))
                .allSatisfy(contestant -> assertThat(contestant.sources()).get().satisfies(sources -> assertThat(
                                CodeLines.of(sources))
                        .get()
                        .satisfies(lines -> {
                            assertThat(lines.model()).isPositive();
                            assertThat(lines.operations()).isPositive();
                        })));
    }

    /** The same lines as on any. */
    private static boolean isDynamormOnAnotherTransport(OrderContestant contestant) {
        return contestant instanceof DynamormStreamingContestant || contestant instanceof DynamormDirectContestant;
    }
}
