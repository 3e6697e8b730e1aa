package dev.dynamark.simulations;

import dev.dynamark.backend.BackendException;
import dev.dynamark.backend.ParentWatch;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.report.ConsoleReport;
import dev.dynamark.report.MarkdownReport;
import dev.dynamark.workload.LoadException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Leaves the results of a run, however it ends: complete from Gatling's {@code after()}, or aborted when the JVM ends
 * before that. Tables and paths are printed by a shutdown hook, because Gatling draws its report after {@code after()}.
 */
final class RunEnd {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final Comparison comparison;
    private final ComparisonResult results;
    private final GatlingReport gatling;
    private final Path folder;
    private final PrintStream out = System.out;
    private Result written;
    private volatile String reason = "the run was ended before it was complete";

    RunEnd(String simulation, Comparison comparison) {
        Instant start = Instant.now();
        String id = simulation.toLowerCase(java.util.Locale.ROOT) + "-" + ID.format(start);
        this.comparison = comparison;
        this.results = new ComparisonResult(id, simulation, start, comparison);
        this.gatling = new GatlingReport(simulation, start);
        this.folder = comparison.settings().output().resolve(id);
    }

    /**
     * Opens the run. From now on an end of this JVM leaves results and closes what was opened, and Maven's end is an end
     * of this JVM. What keeps the run from starting is printed and ends this JVM: thrown through Gatling it would drown
     * in stack traces.
     */
    void open() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::atExit, "dynamark-exit"));
        if (isForkOfMaven()) {
            ParentWatch.endWithParent();
        }
        try {
            comparison.open();
            results.noteEnvironment();
        } catch (BackendException | LoadException e) {
            reason = e.getMessage();
            throw exit(e.getMessage());
        }
    }

    /** Whoever else started this JVM, such as a shell in the background, may end before it. */
    private static boolean isForkOfMaven() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("io.gatling.plugin.")));
    }

    /** Never returns; the type lets callers write {@code throw}. */
    static IllegalStateException exit(String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }

    void completed() {
        Optional<String> objection = comparison.objection();
        write(objection.isPresent() ? RunStatus.PARTIAL : RunStatus.COMPLETE, objection, List.of());
        comparison.close();
    }

    /** Closing needs seconds of waiting, and whoever sends TERM does not wait long: it runs beside the writing. */
    private void atExit() {
        Thread closing = new Thread(comparison::close, "dynamark-close");
        closing.start();
        try {
            if (!isWritten()) {
                write(RunStatus.ABORTED, Optional.of(reason), List.of());
            }
            gatling.find().ifPresent(this::link);
            print();
        } finally {
            join(closing);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isWritten() {
        return written != null;
    }

    private void link(Path report) {
        String relative = folder.toAbsolutePath()
                .relativize(report.toAbsolutePath())
                .toString()
                .replace('\\', '/');
        write(written.run().status(), written.run().reason(), List.of(relative));
    }

    private synchronized void write(RunStatus status, Optional<String> reason, List<String> reports) {
        written = results.result(status, reason, reports);
        ResultFile.write(folder.resolve("result.json"), written);
        try {
            MarkdownReport.write(folder.resolve("results.md"), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print() {
        out.println();
        out.print(ConsoleReport.text(written, Charset.defaultCharset()));
        gatling.find().ifPresent(report -> out.println("Gatling report  " + report));
        out.println("Results         " + folder.resolve("results.md"));
        out.println("                " + folder.resolve("result.json"));
        out.flush();
    }
}
