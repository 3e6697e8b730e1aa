package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void redrawsNothingWhereTheTerminalCannot() {
        assertThat(Terminal.canRedraw(Map.of("TERM", "xterm-256color"))).isTrue();
        assertThat(Terminal.canRedraw(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.canRedraw(Map.of())).isFalse();
    }

    @Test
    void usesNoColoursWhereTheyAreNotWanted() {
        assertThat(Terminal.isColoured(Map.of())).isTrue();
        assertThat(Terminal.isColoured(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.isColoured(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.isColoured(Map.of("NO_COLOR", "false"))).isFalse();
    }
}
