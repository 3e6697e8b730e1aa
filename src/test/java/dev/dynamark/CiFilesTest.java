package dev.dynamark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CI systems can read what is written for them, and it names what is there. */
class CiFilesTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern SCRIPT = Pattern.compile("(?<![\\w/])\\.ci/\\w+");

    @ParameterizedTest
    @ValueSource(strings = {"docs/ci/github-actions.yml", ".github/workflows/ci.yml"})
    void areWorkflowsOfGitHub(Path file) throws IOException {
        JsonNode workflow = YAML.readTree(file.toFile());

        assertThat(workflow.get("on").isObject()).isTrue();
        assertThat(workflow.get("jobs")).isNotEmpty().allSatisfy(job -> {
            assertThat(job.has("runs-on")).isTrue();
            assertThat(job.get("timeout-minutes").isInt()).isTrue();
            assertThat(job.get("steps")).isNotEmpty().allSatisfy(step -> assertThat(step.has("run"))
                    .isNotEqualTo(step.has("uses")));
        });
    }

    @Test
    void areJobsOfGitLab() throws IOException {
        JsonNode pipeline = YAML.readTree(Path.of("docs/ci/gitlab-ci.yml").toFile());

        Set<String> global = Set.of("default", "variables");
        pipeline.properties().stream()
                .filter(job -> !global.contains(job.getKey()))
                .forEach(job -> {
                    assertThat(job.getValue().get("script")).as(job.getKey()).isNotEmpty();
                    assertThat(job.getValue().get("artifacts").get("paths"))
                            .as(job.getKey())
                            .isNotEmpty();
                });
        assertThat(pipeline.at("/measure/artifacts/reports/junit").asText()).endsWith("/TEST-*.xml");
    }

    @Test
    void nameScriptsThatThereAre() throws IOException {
        for (String file : List.of(".github/workflows/ci.yml", "CONTRIBUTING.md", "docs/ci.md")) {
            Matcher script = SCRIPT.matcher(Files.readString(Path.of(file)));
            while (script.find()) {
                assertThat(Path.of(script.group())).isExecutable();
            }
        }
    }

    /** The published schemas are others' and large: {@code -Dci.schemas=<folder>} tells where they are. */
    @ParameterizedTest
    @CsvSource({
        "github-workflows.json, docs/ci/github-actions.yml",
        "github-workflows.json, .github/workflows/ci.yml",
        "gitlab-ci.json, docs/ci/gitlab-ci.yml",
    })
    void keepThePublishedSchemas(String schemaFile, Path file) throws IOException {
        Path published = Path.of(System.getProperty("ci.schemas", "none")).resolve(schemaFile);
        assumeTrue(Files.exists(published), "-Dci.schemas names no folder with " + schemaFile);
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(published));

        assertThat(schema.validate(YAML.readTree(file.toFile()))).isEmpty();
    }
}
