package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynamark.profile.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileSchemaTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/dev/dynamark/profile", ProfileSchema.RESOURCE);

    /** When it does not, what it should be is written to be copied. */
    @Test
    void isPublishedAsTheSettingsAre() throws IOException {
        Path wanted = Files.writeString(Path.of("target", ProfileSchema.RESOURCE), ProfileSchema.text());

        assertThat(PUBLISHED).as("differs from %s: copy it", wanted).hasSameTextualContentAs(wanted);
    }

    @Test
    void acceptsEveryReadyProfile() throws IOException {
        ProfileCheck check = new ProfileCheck();
        try (Stream<Path> profiles = Files.list(Path.of("src/test/resources/profiles"))) {
            for (Path profile : profiles.toList()) {
                assertThat(check.faults(YamlDocument.read(Files.readString(profile))
                                .root()
                                .orElseThrow()
                                .json()))
                        .as(profile.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void placesOnlySettingsThatThereAre() {
        assertThat(new Catalogue(List.of("any")).all())
                .extracting(Setting::name)
                .containsAll(ProfileLayout.placed());
    }

    @Test
    void knowsEverySettingThatAProfileMayHold() throws IOException {
        var schema = new ObjectMapper().readTree(ProfileSchema.text());

        for (Setting<?> setting : new Catalogue(List.of("any")).all()) {
            String pointer = setting.key()
                    .map(key -> "/properties/" + key.replace(".", "/properties/"))
                    .orElse("/none");
            assertThat(schema.at(pointer).isMissingNode())
                    .as(setting.name())
                    .isEqualTo(setting.key().isEmpty());
        }
    }

    /** A schema that refuses a default would refuse what the dry run prints. */
    @Test
    void acceptsWhatSettingsAreWrittenBackAs() {
        for (Map<String, String> properties : List.of(
                Map.<String, String>of(),
                Map.of("bench.rate", "0.001", "bench.duration", "6h", "bench.seed", "-7"),
                Map.of("bench.mode", "isolated", "bench.rounds", "9", "bench.difference", "0.5%"),
                Map.of("bench.mix", "create=10,read=70", "bench.node.count", "3", "bench.node.index", "2"),
                Map.of("bench.endpoint", "https://dynamodb.example:443/", "bench.region", "us-gov-west-1"),
                Map.of(
                        "bench.budgets",
                        "get p95 dynamorm <= 1.05 x aws-sdk; get errors = 0",
                        "bench.progress",
                        "on"))) {
            SettingsSources sources = SettingsSources.of(List.of("aws-sdk", "dynamorm"), List.of());
            AskedRun asked = sources.withProperties(properties).read();

            assertThat(new ProfileCheck()
                            .faults(YamlDocument.read(asked.profile(List.of()))
                                    .root()
                                    .orElseThrow()
                                    .json()))
                    .as(asked.profile(List.of()))
                    .isEmpty();
        }
    }
}
