package dev.dynamark.run.console;

import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.RoundMeans;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Terminal;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressState;

/**
 * Shows people who wait how far a run is: the recorder's reader tells once a second which rounds are over, and a thread
 * of the progress bar draws. Nothing of it happens on Gatling's threads, and nothing is measured or judged by it.
 */
public final class RunProgress implements AutoCloseable {

    private static final int REDRAW_MS = 1_000;
    private static final int TURN_SECONDS = 3;
    private static final int BAR = 20;
    private static final String GREEN = "\u001b[32m";
    private static final String PLAIN = "\u001b[0m";

    private final RunClock clock;
    private final RatiosSoFar ratios;
    private final boolean coloured;
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ProgressBar bar;
    private boolean closed;

    private RunProgress(Settings settings, List<String> contestants, Terminal terminal) {
        clock = new RunClock(settings, System::nanoTime);
        ratios = new RatiosSoFar(contestants);
        coloured = terminal.coloured();
        LiveLine line = new LiveLine(realOut, terminal.columns());
        System.setOut(line.above(realOut));
        System.setErr(line.above(realErr));
        bar = ProgressBar.builder()
                .setUpdateIntervalMillis(REDRAW_MS)
                .continuousUpdate()
                .setRenderer(this::render)
                .setConsumer(line)
                .build();
    }

    /** Begins to show a run that is about to begin, where it is to be shown. */
    public static Optional<RunProgress> of(Settings settings, List<String> contestants, Recorder recorder) {
        Optional<Terminal> terminal =
                switch (settings.progress()) {
                    case AUTO -> Terminal.ofStandardOutput();
                    case ON -> Optional.of(Terminal.assumed());
                    case OFF -> Optional.empty();
                };
        return terminal.map(found -> {
            RunProgress progress = new RunProgress(settings, contestants, found);
            recorder.watchRounds(progress::ended);
            return progress;
        });
    }

    /** To be told which part of the run begins. */
    public RunClock clock() {
        return clock;
    }

    private void ended(List<RoundMeans> rounds) {
        clock.roundsEnded(rounds.size());
        ratios.add(rounds);
    }

    /** Takes the line away for good; idempotent. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            bar.close();
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }

    private String render(ProgressState unused, int width) {
        String phase = clock.isMeasuring() ? "measuring" : "warm-up";
        String left =
                clock.left().map(time -> "  " + TimeText.of(time) + " left  ").orElse("  ");
        String before = String.format("%-9s %s%3d %%%s", phase, bar(), percent(), left);
        List<String> texts = ratios.texts(Math.max(12, width - visible(before)));
        int turn = (int) (clock.elapsed().toSeconds() / TURN_SECONDS);
        return before + (texts.isEmpty() ? "" : texts.get(turn % texts.size()));
    }

    private int visible(String text) {
        return text.length() - (coloured ? GREEN.length() + PLAIN.length() : 0);
    }

    private String bar() {
        int done = percent() * BAR / 100;
        String full = "=".repeat(done) + (done < BAR ? ">" : "");
        return "[" + (coloured ? GREEN + full + PLAIN : full) + " ".repeat(Math.max(0, BAR - done - 1)) + "]";
    }

    private int percent() {
        long elapsed = clock.elapsed().toMillis();
        return clock.left()
                .map(Duration::toMillis)
                .map(left -> elapsed + left == 0 ? 0 : (int) (100 * elapsed / (elapsed + left)))
                .orElse(0);
    }
}
