package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.MavenProject;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.report.CsvReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn verify -Pbenchmark}, as a CI server runs it. */
class BenchmarkProfileTest {

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void failsForABrokenBudgetAfterEveryReportIsThere() throws IOException {
        MavenProject project = MavenProject.copiedTo(folder);

        MavenProject.Outcome build = project.run(
                "mvn -B verify -Pbenchmark -Dbench.backend=replay -Dbench.operations=get -Dbench.contestants=aws-sdk,dynamorm"
                        + " -Dbench.budgets='get attempts dynamorm <= 0.5; get bytes dynamorm <= 1 MB'",
                Map.of(),
                "-Dbench.warmUp=0s",
                "-Dbench.rounds=5");

        assertThat(build.exitCode()).as(build.output()).isEqualTo(1);
        assertThat(build.output()).contains("Gatling simulation assertions failed");
        Result result = ResultFile.read(project.only("target/dynamark", "result.json"));
        assertThat(project.only("target/gatling", "index.html")).isNotEmptyFile();
        assertThat(project.only("target/dynamark", "comparison.html")).isNotEmptyFile();
        assertThat(project.only("target/dynamark", "results.md")).isNotEmptyFile();
        assertThat(project.only("target/dynamark", "results.csv")).hasContent(CsvReport.text(result));
        assertThat(Files.readString(project.only("target/dynamark", "TEST-dynamark.xml")))
                .contains("<failure message=\"get attempts dynamorm 1, allowed &lt;= 0.5\" type=\"failed\">")
                .contains("CompareSimulation.assertions");
    }
}
