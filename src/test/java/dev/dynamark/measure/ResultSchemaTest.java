package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Schema schema;
    private JsonNode document;

    @BeforeEach
    void writeAResult() throws IOException {
        try (InputStream text = Result.class.getResourceAsStream("result-v1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
        ResultFile.write(folder.resolve("result.json"), Samples.result());
        document = JSON.readTree(Files.readString(folder.resolve("result.json")));
    }

    @Test
    void describesWhatARecorderRecorded() {
        assertThat(errors()).isEmpty();
        assertThat(document.at("/series")).hasSize(5);
        assertThat(document.at("/series/0/attemptsPerOp").asDouble()).isEqualTo(2.0);
        assertThat(document.at("/rounds/0/meanNs/1/1").isNull()).isTrue();
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        JsonNode scan = document.at("/series/4");

        assertThat(scan.has("responseNs")).isTrue();
        assertThat(scan.has("cpuNsPerOp")).isFalse();
        assertThat(scan.has("tags")).isFalse();
        assertThat(scan.has("attemptsPerOp")).isFalse();
        assertThat(scan.has("priceTable")).isFalse();
    }

    @Test
    void isItselfASchema() throws IOException {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        try (InputStream text = Result.class.getResourceAsStream("result-v1.schema.json")) {
            assertThat(ofSchemas.validate(JSON.readTree(text))).isEmpty();
        }
    }

    @Test
    void admitsNewFieldsAtTheTop() {
        ((ObjectNode) document).putObject("future").put("a", 1);

        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/format",
                "/version",
                "/run",
                "/processes",
                "/validity",
                "/series",
                "/rounds",
                "/pairs",
                "/budgets",
                "/run/id",
                "/run/reason",
                "/run/tier",
                "/processes/0/environment/java",
                "/processes/0/resources/stepSeconds",
                "/validity/valid",
                "/series/0/count",
                "/series/0/histogram",
                "/series/0/latencyNs/p999",
                "/series/0/cpuSource",
                "/series/0/timeline/errors",
                "/series/0/blocks/0/process",
                "/series/0/errors",
                "/rounds/0/order",
                "/pairs/0/ratio",
                "/budgets/0/value",
                "/contestants/0/httpClient",
                "/contestants/0/linesOfCode/model"
            })
    void refusesADocumentWithout(String path) {
        int name = path.lastIndexOf('/');
        ObjectNode owner = (ObjectNode) document.at(path.substring(0, name));
        assertThat(owner.remove(path.substring(name + 1))).as(path).isNotNull();

        assertThat(errors()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/format | \"other\"",
                "/version | 2",
                "/run/mode | \"mix\"",
                "/run/tier | \"local\"",
                "/run/status | \"done\"",
                "/run/durationMs | -1",
                "/run/startedAt | \"yesterday\"",
                "/run/settings/users | {\"a\":1}",
                "/run/surprise | 1",
                "/contestants/0/linesOfCode/mapping | -1",
                "/processes | []",
                "/processes/0/role | \"boss\"",
                "/processes/0/environment/cores | 0",
                "/processes/0/environment/commit | \"HEAD\"",
                "/processes/0/resources/heapMb/0 | -1",
                "/processes/0/resources/stepSeconds | 3",
                "/processes/0/resources/threads/0 | 1.5",
                "/validity/valid | \"yes\"",
                "/series/0/outcome | \"failed\"",
                "/series/0/count | 0",
                "/series/0/count | 1.5",
                "/series/0/count | \"2\"",
                "/series/0/sumNs | -1",
                "/series/0/users | 0",
                "/series/0/latencyNs/p50 | \"NaN\"",
                "/series/0/latencyNs/p50 | 0",
                "/series/0/histogram | \"not base64!\"",
                "/series/0/cpuSource | \"guess\"",
                "/series/0/throttles | {}",
                "/series/0/tags | {\"items\":1000}",
                "/series/0/blocks | []",
                "/series/0/blocks/0/block | -1",
                "/series/0/timeline/count/0 | null",
                "/series/0/errors | [{\"type\":\"a\",\"category\":\"client\",\"message\":\"b\",\"count\":1}]",
                "/series/1/errors/0/category | \"CLIENT\"",
                "/series/1/errors | []",
                "/rounds/0/contestants | [\"a\",\"a\"]",
                "/rounds/0/order/0 | [0,0]",
                "/rounds/0/meanNs/0/0 | \"NaN\"",
                "/pairs/0/confidence | 95",
                "/pairs/0/adjustedP | 1.5",
                "/budgets/0/relation | \"about\"",
                "/budgets/0/outcome | \"undecided\"",
            })
    void refusesADocumentWith(String path, String value) throws IOException {
        set(path, JSON.readTree(value));

        assertThat(errors()).as(path + " = " + value).isNotEmpty();
    }

    private void set(String path, JsonNode value) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        JsonNode owner = document.at(path.substring(0, slash));
        assertThat(owner).as(path).isNotInstanceOf(MissingNode.class);
        if (owner instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) owner).set(name, value);
        }
    }

    private List<Error> errors() {
        return schema.validate(document);
    }
}
