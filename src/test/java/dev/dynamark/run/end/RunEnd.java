package dev.dynamark.run.end;

import dev.dynamark.backend.BackendException;
import dev.dynamark.backend.ParentWatch;
import dev.dynamark.backend.replay.TooManyAnswersException;
import dev.dynamark.compare.budget.Budget;
import dev.dynamark.gatling.DrawnReport;
import dev.dynamark.gatling.JudgedAssertions;
import dev.dynamark.gatling.report.ReportPages;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import dev.dynamark.report.ConsoleReport;
import dev.dynamark.report.CsvReport;
import dev.dynamark.report.MarkdownReport;
import dev.dynamark.report.ReportFile;
import dev.dynamark.report.html.HtmlReport;
import dev.dynamark.report.junit.GatlingAssertion;
import dev.dynamark.report.junit.JUnitReport;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.Late;
import dev.dynamark.run.console.EarlyEnd;
import dev.dynamark.workload.LoadException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Leaves the results of a run, however it ends: complete from Gatling's {@code after()}, or aborted when the JVM ends
 * before that. Tables and paths are printed by a shutdown hook, because Gatling draws its report after {@code after()}.
 */
public final class RunEnd {

    private static final String PAGE = "comparison.html";

    private final Comparison comparison;
    private final ComparisonResult results;
    private final Function<Result, String> conclusion;
    private final DrawnReport gatling;
    private final Path folder;
    private final PrintStream out = System.out;
    private final Late<Result> judged = new Late<>(this::judge);
    private final Object judging = new Object();
    private Result written;
    private List<GatlingAssertion> assertions = List.of();
    private volatile String reason = "the run was ended before it was complete";

    /**
     * Of a run that begins now.
     *
     * @param conclusion what there is to say below the reports: Markdown that begins and ends with a line end, or nothing
     */
    public RunEnd(String simulation, Comparison comparison, Function<Result, String> conclusion) {
        Instant start = Instant.now();
        String id = Run.id(simulation, start);
        this.comparison = comparison;
        this.conclusion = conclusion;
        this.results = new ComparisonResult(id, simulation, start, comparison);
        this.gatling = new DrawnReport(simulation, start);
        this.folder = comparison.settings().output().resolve(id);
        comparison.onStop(this::stop);
    }

    /**
     * Opens the run. From now on an end of this JVM leaves results and closes what was opened, and Maven's end is an end
     * of this JVM. What keeps the run from starting is printed and ends this JVM: thrown through Gatling it would drown
     * in stack traces.
     */
    public void open() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::atExit, "dynamark-exit"));
        if (isForkOfMaven()) {
            ParentWatch.endWithParent();
        }
        try {
            comparison.open();
            results.noteEnvironment();
        } catch (RuntimeException | Error e) {
            closeAfter(e);
            explanation(e).ifPresent(message -> {
                reason = message;
                throw EarlyEnd.exit(message
                        + Arrays.stream(e.getSuppressed())
                                .map(left -> "\n" + untidy(left))
                                .collect(Collectors.joining()));
            });
            reason = "the run could not be set up: " + e.getClass().getName();
            throw e;
        }
    }

    /** Ends this JVM in order, whoever else is at work: what was measured is written, and tables are dropped. */
    private void stop(String why) {
        reason = why;
        new Thread(() -> EarlyEnd.exit("The run ends: " + why), "dynamark-stop").start();
    }

    private void closeAfter(Throwable failure) {
        try {
            comparison.close();
        } catch (RuntimeException left) {
            failure.addSuppressed(left);
        }
    }

    /** For people, where the failure is one that they can do something about. */
    private static Optional<String> explanation(Throwable failure) {
        if (failure instanceof BackendException
                || failure instanceof LoadException
                || failure instanceof TooManyAnswersException) {
            return Optional.of(failure.getMessage());
        }
        if (failure instanceof SdkException) {
            return Optional.of("DynamoDB failed while the run was set up: " + failure.getMessage());
        }
        return Optional.empty();
    }

    private static String untidy(Throwable left) {
        return left.getMessage()
                + Arrays.stream(left.getSuppressed())
                        .map(each -> "; " + each.getMessage())
                        .collect(Collectors.joining());
    }

    /** Whoever else started this JVM, such as a shell in the background, may end before it. */
    private static boolean isForkOfMaven() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("io.gatling.plugin.")));
    }

    /** Where results of this run are. */
    public Path folder() {
        return folder;
    }

    /** All is measured: judges it, leaves the results and closes the run. */
    public void completed() {
        decide(judged::get);
        comparison.close();
    }

    /** Why a budget is not kept, once everything has been measured; empty if it is. */
    Optional<String> objectionTo(Budget budget) {
        return judged.get().budgets().stream()
                .filter(outcome -> outcome.name().equals(budget.text()))
                .findFirst()
                .flatMap(outcome -> comparison.settings().judging().strictness().objection(outcome));
    }

    /** Which operations failed that no budget allows to fail; empty if none did. */
    Optional<String> unbudgetedFailure() {
        return judged.get().validity().checks().stream()
                .filter(check -> check.name().equals("no failed operation") && !check.passed())
                .map(Validity.Check::message)
                .findFirst();
    }

    /** Takes its time, in which this JVM may be ended: nobody else may have to wait for it. */
    private Result judge() {
        synchronized (judging) {
            return judgement();
        }
    }

    private Result judgement() {
        Optional<String> objection = comparison.objection();
        results.noteReplayCosts();
        List<String> reasons =
                Stream.concat(objection.stream(), comparison.skipped().stream()).toList();
        RunStatus status = objection.isPresent() ? RunStatus.PARTIAL : RunStatus.COMPLETE;
        Optional<String> reason = reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
        return comparison.handOver().isPresent() ? results.unjudged(status, reason) : results.judged(status, reason);
    }

    /** Closing needs seconds of waiting, and whoever sends TERM does not wait long: it runs beside the writing. */
    private void atExit() {
        String why = reason;
        Thread closing = new Thread(this::close, "dynamark-close");
        closing.start();
        try {
            decide(() -> results.unjudged(RunStatus.ABORTED, Optional.of(why)));
            if (comparison.handOver().isEmpty()) {
                Optional<Path> report = gatling.find();
                attempt("link Gatling's report", () -> report.ifPresent(this::link));
                attempt("print the result", () -> print(report));
                attempt("tell Gatling's assertions", this::tellAssertions);
                attempt("draw the comparison", () -> page(report));
                attempt("draw Gatling's report in microseconds", () -> inMicroseconds(report));
            }
        } finally {
            join(closing);
        }
    }

    /** What cannot be written must not cost what comes after it. */
    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (Exception failed) {
            // Any: what is written in Scala throws checked exceptions without saying so.
            System.err.println("Dynamark could not " + what + ": " + failed);
        }
    }

    private void close() {
        try {
            comparison.close();
        } catch (IllegalStateException left) {
            System.err.println(untidy(left));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first outcome stays, whichever thread comes with it. */
    private void decide(Supplier<Result> outcome) {
        if (isDecided()) {
            return;
        }
        Result decided = outcome.get();
        synchronized (this) {
            if (written == null) {
                write(decided);
            }
        }
    }

    private synchronized boolean isDecided() {
        return written != null;
    }

    private synchronized void link(Path report) {
        write(written.withRun(written.run().withGatlingReports(List.of(relative(report)))));
    }

    private void write(Result result) {
        written = result;
        if (comparison.handOver().isPresent()) {
            ResultFile.write(comparison.handOver().get().part(), written);
            return;
        }
        ResultFile.write(folder.resolve("result.json"), written);
        try {
            ReportFile.write(folder.resolve("results.md"), MarkdownReport.text(written) + conclusion.apply(written));
            CsvReport.write(folder.resolve("results.csv"), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeJUnit();
    }

    /** The log of a run that is ended is still being written. */
    private void tellAssertions() {
        if (statusWritten() != RunStatus.ABORTED) {
            gatling.run().map(JudgedAssertions::of).ifPresent(this::writeAssertions);
        }
    }

    private synchronized RunStatus statusWritten() {
        return written.run().status();
    }

    /** Known late: Gatling judges them last of all, and never in a run that is ended. */
    private synchronized void writeAssertions(List<GatlingAssertion> judged) {
        assertions = judged;
        writeJUnit();
    }

    private void writeJUnit() {
        try {
            JUnitReport.write(folder.resolve(JUnitReport.FILE), written, assertions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After everything else, which must not wait for it: it takes a second. */
    private synchronized void page(Optional<Path> report) {
        Path page = folder.resolve(PAGE);
        HtmlReport.write(page, written);
        report.ifPresent(found -> ReportPages.link(found, page, ReportPages.TO_COMPARISON));
        out.println("Comparison      " + page);
        out.flush();
    }

    /** Last, as it takes longest: until then all else is in place, and nothing leads to what is not there. */
    private synchronized void inMicroseconds(Optional<Path> report) {
        Optional<Path> drawn = new SecondReport(comparison.settings().microReport(), out).draw(written, folder);
        drawn.ifPresent(micros -> {
            ReportPages.link(micros, folder.resolve(PAGE), ReportPages.TO_COMPARISON);
            report.ifPresent(found -> {
                ReportPages.link(micros, found, ReportPages.TO_MILLISECONDS);
                ReportPages.link(found, micros, ReportPages.TO_MICROSECONDS);
            });
            write(written.withRun(written.run()
                    .withGatlingReports(
                            Stream.concat(written.run().gatlingReports().stream(), Stream.of(relative(micros)))
                                    .toList())));
            HtmlReport.write(folder.resolve(PAGE), written);
        });
        out.flush();
    }

    private String relative(Path file) {
        return folder.toAbsolutePath()
                .relativize(file.toAbsolutePath())
                .toString()
                .replace('\\', '/');
    }

    private void print(Optional<Path> report) {
        out.println();
        out.print(ConsoleReport.text(written, Charset.defaultCharset()));
        out.print(conclusion.apply(written));
        report.ifPresent(found -> out.println("Gatling report  " + found));
        out.println("Results         " + folder.resolve("results.md"));
        out.println("                " + folder.resolve("result.json"));
        out.flush();
    }
}
