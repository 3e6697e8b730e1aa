package dev.dynamark.gatling.report;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.Result;
import io.gatling.charts.report.ReportsGenerationInputs;
import io.gatling.charts.report.ReportsGenerator;
import io.gatling.charts.stats.LogFileData;
import io.gatling.core.config.GatlingConfiguration;
import io.gatling.shared.model.assertion.AssertionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import scala.Console;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Gatling's report of what was recorded, in microseconds: every recorded operation is a request whose response time in
 * "ms" is its service time in µs, while times of day, duration and rates are the run's. Drawn by Gatling's own classes
 * in this process; its pages say what their "ms" are. Stateless.
 */
public final class MicrosecondReport {

    private static final String HEADLINE = "Figures labelled ms are µs.";
    private static final String MEANING =
            "One millisecond of response time in this report is one microsecond of service"
                    + " time of a single operation, as recorded, to three significant digits. Dates, duration, rates and users are real.";

    private MicrosecondReport() {}

    /** How many requests the report of a result has, which is what drawing it costs. */
    public static long operations(Result result) {
        return result.series().stream()
                .flatMap(series -> series.blocks().stream())
                .mapToLong(Block::count)
                .sum();
    }

    /**
     * Draws the report of a result with at least one operation.
     *
     * @param folder of its own, made if it is not there
     * @return its first page
     * @throws UncheckedIOException if it cannot be written
     */
    public static Path draw(Result result, Path folder) {
        GatlingConfiguration configuration = GatlingConfiguration.load();
        LogFileData data = data(result, configuration);
        Path place = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of Gatling's report in microseconds: " + place, e);
        }
        ReportsGenerator generator = new ReportsGenerator(
                configuration.data().zoneId(),
                configuration.core().charset(),
                place.getParent(),
                configuration.reports());
        ReportsGenerationInputs inputs = new ReportsGenerationInputs(
                place.getFileName().toString(),
                data,
                CollectionConverters.<AssertionResult>asScala(List.of()).toList());
        // It prints a summary, which on a console nobody would take for microseconds.
        Path page = Console.withOut(OutputStream.nullOutputStream(), () -> generator.generateFor(inputs));
        ReportPages.announce(place, HEADLINE, MEANING);
        return page;
    }

    static LogFileData data(Result result, GatlingConfiguration configuration) {
        String simulation = RequestNames.harmless(result.run().simulation());
        TimeAxis axis = TimeAxis.of(result);
        GatlingStatistics statistics = new GatlingStatistics(axis, simulation, configuration.reports());
        UserChanges.of(result, axis).forEach(statistics::add);
        new RecordedOperations(result, axis).forEach(statistics::add);
        return statistics.data(
                simulation + " in microseconds",
                HEADLINE + " " + MEANING + " Run " + result.run().id());
    }
}
