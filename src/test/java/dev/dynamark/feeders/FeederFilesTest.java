package dev.dynamark.feeders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dynamark.profile.Node;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeederFilesTest {

    @TempDir
    Path folder;

    /** After a change of the generator: {@code mvn test-compile exec:java@feeders}. */
    @Test
    void areWhatTheGeneratorMakes() throws IOException {
        FeederFiles.write(folder, FeederFiles.SEED);

        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).hasSize(8).allSatisfy(file -> assertThat(
                            Path.of("feeders").resolve(file.getFileName()))
                    .hasSameTextualContentAs(file));
        }
    }

    @ParameterizedTest
    @CsvSource({"customers, 800", "orders, 1000", "search-terms, 77", "shared-orders, 37"})
    void haveTheSameRowsAsCsvAndAsJsonOnTheClassPath(String name, int rows) throws IOException {
        List<String> lines = new String(onClassPath(name + ".csv").openStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<Map<String, String>> json = JsonMapper.builder()
                .build()
                .readValue(onClassPath(name + ".json").openStream(), new TypeReference<List<Map<String, String>>>() {});

        assertThat(json).hasSize(rows);
        assertThat(lines).hasSize(rows + 1);
        assertThat(lines.get(0)).isEqualTo(String.join(",", json.get(0).keySet()));
        assertThat(lines.get(rows))
                .isEqualTo(String.join(",", json.get(rows - 1).values()));
    }

    private static URL onClassPath(String file) {
        return FeederFilesTest.class.getClassLoader().getResource("feeders/" + file);
    }

    @Test
    void neverGiveANumberTwiceOnSeveralInjectors() {
        List<Object> numbers = IntStream.range(0, 3)
                .mapToObj(index -> new UniqueNumbers(new Node(index, 3)))
                .flatMap(feeder -> Stream.generate(feeder::next).limit(1_000))
                .map(row -> row.get(UniqueNumbers.NUMBER))
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().hasSize(3_000).startsWith(0L, 3L, 6L);
    }
}
