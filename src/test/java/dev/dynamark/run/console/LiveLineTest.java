package dev.dynamark.run.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LiveLineTest {

    private static final String ERASE = "\r\u001b[K";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final LiveLine line = new LiveLine(terminal, 80);
    private final PrintStream others = line.above(terminal);

    @Test
    void writesTheLineInItsPlaceAgain() {
        line.accept("one");
        line.accept("two");

        assertThat(all()).isEqualTo(ERASE + "one" + ERASE + "two");
        assertThat(line.getMaxRenderedLength()).isEqualTo(79);
    }

    @Test
    void letsOthersPrintAboveIt() {
        line.accept("one");
        others.println("a block");
        others.println("of two lines");
        line.accept("two");

        assertThat(all()).isEqualTo(ERASE + "one" + ERASE + "a block\nof two lines\n" + ERASE + "two");
    }

    @Test
    void doesNotEraseWhatHasNotEndedYet() {
        others.print("half a ");
        line.accept("one");
        others.println("line");
        line.accept("two");

        assertThat(all()).isEqualTo("half a line\n" + ERASE + "two");
    }

    @Test
    void leavesNothingBehind() {
        line.accept("one");
        line.close();
        line.accept("two");
        others.println("results");

        assertThat(all()).isEqualTo(ERASE + "one" + ERASE + "results\n");
    }

    private String all() {
        return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
