package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() {
        Result result = Samples.result();
        Path file = folder.resolve("new/run/result.json");
        ResultFile.write(file, result);

        assertThat(ResultFile.read(file)).isEqualTo(result);
    }

    @Test
    void replacesTheOldFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("result.json");
        Files.writeString(file, "old");
        ResultFile.write(file, Samples.result());

        assertThat(ResultFile.read(file).run().simulation()).isEqualTo("CompareSimulation");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectories(file.resolve("by a folder"));

        assertThatThrownBy(() -> ResultFile.write(file, Samples.result()))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("Cannot write result " + file);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void ignoresUnknownFields() throws IOException {
        Path file = folder.resolve("result.json");
        Result result = Samples.result();
        ResultFile.write(file, result);
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst("\"version\":1,", "\"version\":1,\"future\":{\"a\":[1]},")
                        .replaceFirst("\"mode\":", "\"mood\":\"good\",\"mode\":"));

        assertThat(ResultFile.read(file)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"dynamark-result\",\"version\":2} | expected \"version\": 1, found 2; use the Dynamark that wrote it",
                "{\"format\":\"dynamark-result\"} | expected \"version\": 1, found none",
                "{\"format\":\"dynamark-result\",\"version\":\"1\"} | expected \"version\": 1, found \"1\"",
                "{\"format\":\"junit\",\"version\":1} | expected \"format\": \"dynamark-result\", found \"junit\"",
                "{} | expected \"format\": \"dynamark-result\", found none",
                "[] | expected \"format\": \"dynamark-result\", found none",
                "'' | expected \"format\": \"dynamark-result\", found none",
            })
    void refusesOtherFormatsAndVersions(String text, String message) throws IOException {
        assertThatThrownBy(() -> ResultFile.read(file(text)))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("Cannot read result ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"dynamark-result\",\"version\":1", "{]", "not JSON", "{} {}"})
    void refusesBrokenJson(String text) {
        assertThatThrownBy(() -> ResultFile.read(file(text)))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("Cannot read result ")
                .hasMessageContaining("result.json");
    }

    @Test
    void refusesAResultWithoutRun() {
        assertThatThrownBy(() -> ResultFile.read(file("{\"format\":\"dynamark-result\",\"version\":1}")))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("run");
    }

    @Test
    void refusesAWrongType() {
        assertThatThrownBy(() -> ResultFile.read(
                        file("{\"format\":\"dynamark-result\",\"version\":1,\"run\":{\"mode\":\"upside down\"}}")))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("upside down");
    }

    @Test
    void namesAMissingFile() {
        assertThatThrownBy(() -> ResultFile.read(folder.resolve("absent.json")))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("absent.json: there is no such file");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("result.json"), text);
    }
}
