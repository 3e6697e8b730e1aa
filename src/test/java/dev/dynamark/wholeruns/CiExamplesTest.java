package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.sun.net.httpserver.HttpServer;
import dev.dynamark.forked.MavenProject;
import dev.dynamark.forked.MavenProject.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples for CI servers do what they say: their commands are run, on short settings. */
class CiExamplesTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String[] SHORT = {"-Dbench.warmUp=0s", "-Dbench.rounds=20", "-Dbench.noiseFloor=off"};

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void gatePullRequests() throws IOException {
        MavenProject project = MavenProject.copiedTo(folder);
        JsonNode github = yaml("docs/ci/github-actions.yml");
        JsonNode gitlab = yaml("docs/ci/gitlab-ci.yml");

        makeBaseline(project, github, gitlab);
        onGitHub(project, github);
        onGitLab(project, gitlab);
    }

    private void makeBaseline(MavenProject project, JsonNode github, JsonNode gitlab) throws IOException {
        List<String> scripts = steps(github.at("/jobs/baseline"));
        assertThat(lines(gitlab.at("/baseline/script"))).isEqualTo(scripts);
        for (String script : scripts) {
            Outcome step = project.run(script, settings(github.at("/env/SETTINGS")), SHORT);
            assertThat(step.exitCode()).as(step.output()).isZero();
        }
        try (Stream<Path> kept = Files.list(folder.resolve("baselines/main"))) {
            assertThat(kept).hasSize(3);
        }
    }

    private void onGitHub(MavenProject project, JsonNode workflow) throws IOException {
        forgetRuns();
        Map<String, String> environment = settings(workflow.at("/env/SETTINGS"));
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        List<Outcome> steps = steps(workflow.at("/jobs/gate")).stream()
                .map(script -> project.run(script, environment, SHORT))
                .toList();

        assertFailsAsTheReportSays(project, steps.get(0));
        assertCompares(steps.get(1));
        assertThat(steps.subList(2, steps.size())).extracting(Outcome::exitCode).containsExactly(0);
        String comparison = Files.readString(folder.resolve("comparison.md"));
        assertThat(folder.resolve("summary.md"))
                .content()
                .startsWith(comparison)
                .contains("# Dynamark results");
        assertThat(workflow.at("/jobs/gate/steps").findValuesAsText("path")).contains("comparison.md");
    }

    private void onGitLab(MavenProject project, JsonNode pipeline) throws IOException {
        forgetRuns();
        Map<String, String> environment = settings(pipeline.at("/variables/SETTINGS"));
        assertFailsAsTheReportSays(project, project.run(script(pipeline.at("/measure/script")), environment, SHORT));
        assertCompares(project.run(script(pipeline.at("/compare/script")), environment, SHORT));

        CompletableFuture<String> note = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v4/projects/3/merge_requests/5/notes", request -> {
            String token = request.getRequestHeaders().getFirst("PRIVATE-TOKEN");
            note.complete(token + " " + new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            request.sendResponseHeaders(201, -1);
            request.close();
        });
        server.start();
        try {
            environment.putAll(Map.of(
                    "CI_API_V4_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v4",
                    "CI_PROJECT_ID", "3",
                    "CI_MERGE_REQUEST_IID", "5",
                    "COMMENT_TOKEN", "secret"));
            Outcome posted = project.run(script(pipeline.at("/compare/after_script")), environment);
            assertThat(posted.exitCode()).as(posted.output()).isZero();
        } finally {
            server.stop(0);
        }
        assertThat(URLDecoder.decode(note.join(), StandardCharsets.UTF_8))
                .isEqualTo("secret body=" + Files.readString(folder.resolve("comparison.md")));
    }

    /** Short runs are seldom valid, and may fail for that; what the CI server shows must then be the reason. */
    private static void assertFailsAsTheReportSays(MavenProject project, Outcome build) throws IOException {
        String junit = Files.readString(project.only("target/dynamark", "TEST-dynamark.xml"));
        assertThat(junit).contains("get bytes dynamorm &lt;= 1.1 x aws-sdk", "get errors aws-sdk = 0");
        assertThat(build.exitCode()).as(build.output() + junit).isEqualTo(junit.contains("<failure ") ? 1 : 0);
    }

    private void assertCompares(Outcome check) throws IOException {
        assertThat(check.exitCode()).as(check.output()).isBetween(0, 1);
        assertThat(folder.resolve("comparison.md")).content().contains("| dynamorm");
        assertThat(folder.resolve("comparison.html")).isNotEmptyFile();
    }

    private void forgetRuns() throws IOException {
        for (String runs : List.of("target/dynamark", "target/gatling")) {
            try (Stream<Path> files = Files.walk(folder.resolve(runs))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, String> settings(JsonNode variable) {
        return new HashMap<>(Map.of("SETTINGS", variable.asText()));
    }

    private static List<String> steps(JsonNode job) {
        List<String> scripts = new ArrayList<>();
        job.get("steps").forEach(step -> {
            if (step.has("run")) {
                scripts.add(step.get("run").asText());
            }
        });
        return scripts;
    }

    private static List<String> lines(JsonNode script) {
        List<String> lines = new ArrayList<>();
        script.forEach(line -> lines.add(line.asText()));
        return lines;
    }

    private static String script(JsonNode lines) {
        return String.join("\n", lines(lines));
    }

    private static JsonNode yaml(String file) throws IOException {
        return YAML.readTree(Path.of(file).toFile());
    }
}
