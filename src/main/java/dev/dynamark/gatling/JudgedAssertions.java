package dev.dynamark.gatling;

import dev.dynamark.report.junit.GatlingAssertion;
import io.gatling.charts.stats.LogFileData;
import io.gatling.charts.stats.LogFileReader;
import io.gatling.commons.stats.assertion.AssertionPath;
import io.gatling.core.config.GatlingConfiguration;
import io.gatling.shared.model.assertion.AssertionMessage;
import io.gatling.shared.model.assertion.AssertionResult;
import io.gatling.shared.model.assertion.AssertionValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scala.jdk.javaapi.CollectionConverters;

/** A simulation's assertions and what became of them; Gatling leaves that nowhere but in its report. Stateless. */
public final class JudgedAssertions {

    private static final Pattern STATUS = Pattern.compile("<td class=\"error-col-2 value (ok|ko) total\">");

    private JudgedAssertions() {}

    /**
     * All assertions in their order. The log is read once more for the values; whether they are kept is as the report says
     * where one was drawn, because Gatling estimates percentiles anew each time.
     *
     * @param run the folder with Gatling's log
     * @return none if the simulation has none, or Gatling wrote no log
     */
    public static List<GatlingAssertion> of(Path run) {
        Path report = run.resolve("index.html");
        boolean isDrawn = Files.exists(report);
        List<Boolean> kept = isDrawn ? kept(report) : List.of();
        if (isDrawn && kept.isEmpty() || !Files.exists(run.resolve("simulation.log"))) {
            return List.of();
        }
        List<AssertionResult> results = results(run.toAbsolutePath());
        List<GatlingAssertion> judged = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            AssertionResult result = results.get(i);
            judged.add(new GatlingAssertion(
                    path(result.assertion().path()),
                    AssertionMessage.message(result.assertion()),
                    kept.size() == results.size() ? kept.get(i) : result.success(),
                    found(result)));
        }
        return judged;
    }

    private static List<AssertionResult> results(Path run) {
        LogFileData data = LogFileReader.apply(
                        run.getFileName().toString(), run.getParent(), GatlingConfiguration.load())
                .read();
        return CollectionConverters.asJava(new AssertionValidator(data).validateAssertions(data.assertions()));
    }

    private static List<Boolean> kept(Path report) {
        try {
            String page = Files.readString(report);
            int table = page.indexOf("id=\"container_assertions\"");
            if (table < 0) {
                return List.of();
            }
            Matcher status = STATUS.matcher(page.substring(table, page.indexOf("</table>", table)));
            return status.results().map(found -> found.group(1).equals("ok")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read Gatling's report " + report, e);
        }
    }

    private static List<String> path(AssertionPath path) {
        return path instanceof AssertionPath.Details details
                ? List.copyOf(CollectionConverters.asJava(details.parts()))
                : List.of();
    }

    private static String found(AssertionResult result) {
        return result instanceof AssertionResult.Resolved resolved
                ? String.valueOf(resolved.actualValue())
                : ((AssertionResult.ResolutionError) result).error();
    }
}
