package dev.dynamark.run.isolated;

import dev.dynamark.run.console.TimeText;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells on the console where an isolated run is. Used by one thread at a time. */
final class IsolatedProgress {

    private final int children;
    private final Optional<Duration> expected;
    private final PrintStream out;
    private Duration spent = Duration.ZERO;
    private int ended;

    /**
     * @param expected time of a child, believed until the first has ended
     */
    IsolatedProgress(int children, Optional<Duration> expected, PrintStream out) {
        this.children = children;
        this.expected = expected;
        this.out = out;
    }

    void announce(List<String> contestants, int cycles, String each) {
        out.println("Isolated mode: " + String.join(", ", contestants) + " twice in each of " + cycles
                + (cycles == 1 ? " cycle: " : " cycles: ") + children + " child JVMs one after another, each with "
                + each
                + left(children).map(time -> "; about " + time + " in all").orElse(""));
    }

    void starts(IsolatedRun run) {
        out.println("Child " + (run.number() + 1) + " of " + children + ", cycle " + (run.cycle() + 1) + ": "
                + run.contestant()
                + left(children - run.number())
                        .map(time -> ", about " + time + " left")
                        .orElse(""));
    }

    void ended(Duration took) {
        spent = spent.plus(took);
        ended++;
    }

    void failed(String reason) {
        out.println("FAILED " + reason);
    }

    private Optional<String> left(int runs) {
        Optional<Duration> each = ended == 0 ? expected : Optional.of(spent.dividedBy(ended));
        return each.map(time -> TimeText.of(time.multipliedBy(runs)));
    }
}
