package dev.dynamark.run.end;

import dev.dynamark.gatling.report.MicrosecondReport;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.profile.MicroReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Gatling's second report of a run, in microseconds, where it is wanted and does not keep anybody waiting. */
final class SecondReport {

    /** Some seconds on two cores. */
    static final long MOST_OPERATIONS = 500_000;

    private final MicroReport wanted;
    private final PrintStream out;

    SecondReport(MicroReport wanted, PrintStream out) {
        this.wanted = wanted;
        this.out = out;
    }

    /**
     * Draws it, or says why not. A run that was ended early is not kept from ending.
     *
     * @param folder of the run's results
     * @return its first page
     */
    Optional<Path> draw(Result result, Path folder) {
        long operations = MicrosecondReport.operations(result);
        if (wanted == MicroReport.OFF || operations == 0 || result.run().status() == RunStatus.ABORTED) {
            return Optional.empty();
        }
        if (wanted == MicroReport.AUTO && operations > MOST_OPERATIONS) {
            out.printf(
                    "In microseconds left out, as drawing %,d operations takes a while; -Dbench.microReport=always, or now:%n"
                            + "                mvn compile exec:java@dynamark -Dexec.args=\"gatling-report %s\"%n",
                    operations, folder);
            return Optional.empty();
        }
        try {
            Path page = folder.resolve(Run.MICROSECONDS).resolve("index.html");
            MicrosecondReport.draw(result, page.getParent());
            out.println("In microseconds " + page);
            return Optional.of(page);
        } catch (RuntimeException | LinkageError e) {
            // The run has its results; classes of another Gatling are no reason to lose its exit code.
            out.println("In microseconds not drawn: " + e);
            return Optional.empty();
        }
    }
}
