package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.profile.yaml.YamlDocument;
import dev.dynamark.profile.yaml.YamlNode;
import dev.dynamark.queries.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The profiles of this project, and what their guide says of them. */
class ReadyProfilesTest {

    private static final Path GUIDE = Path.of("docs/profiles.md");
    private static final List<String> CONTESTANTS =
            List.of("aws-sdk", "enhanced", "dynamorm", "dynamorm-direct", "dynamorm-streaming");

    private final ReadyProfiles ready = new ReadyProfiles(getClass().getClassLoader());

    @Test
    void canAllBeRun() {
        for (String name : ready.names()) {
            assertThat(asked(name).read().settings().profile()).hasValue(name);
        }
    }

    @Test
    void areForTheSimulationsThatTheyName() {
        for (String name : ready.names()) {
            SettingsSources asked = asked(name).forSimulation("OtherSimulation", Map.of());
            if (simulations(name).isEmpty()) {
                assertThat(asked.read().settings().profile()).hasValue(name);
            } else {
                assertThatThrownBy(asked::read)
                        .hasMessageContaining(
                                "is for " + simulations(name) + ", not for OtherSimulation; ready for that are smoke");
            }
        }
    }

    @Test
    void areShownInTheGuide() throws IOException {
        String table = ready.names().stream()
                .map(name -> "| [`%s`](../src/test/resources/%s) | %s | %s |\n"
                        .formatted(
                                name,
                                ReadyProfiles.label(name),
                                text(name, ProfileKeys.DESCRIPTION),
                                simulations(name).isEmpty() ? "all" : simulations(name)))
                .collect(Collectors.joining(
                        "", "| Profile | What it is for | Simulations |\n| --- | --- | --- |\n", ""));

        assertThat(Files.readString(GUIDE)).contains(table);
    }

    @Test
    void haveTheKeysThatTheGuideShows() throws IOException {
        assertThat(Files.readString(GUIDE)).contains(ProfileTable.markdown());
        ProfileKeys.OF_ITSELF.forEach((key, what) -> assertThat(GUIDE).content().contains("| `" + key + "` | "));
    }

    private SettingsSources asked(String name) {
        return SettingsSources.of(CONTESTANTS, List.of())
                .withShapes(simulations(name).equals("QuerySimulation") ? Shapes.byLabel() : Map.of())
                .withProperties(Map.of("bench.profile", name));
    }

    /** Its own, or those of what it extends. */
    private String simulations(String name) {
        String own = text(name, ProfileKeys.SIMULATIONS);
        String parent = text(name, ProfileKeys.EXTENDS);
        return !own.isEmpty() || parent.isEmpty() ? own : simulations(parent);
    }

    private String text(String name, String key) {
        YamlNode.Mapping root = YamlDocument.read(new String(ready.read(name).orElseThrow(), StandardCharsets.UTF_8))
                .root()
                .orElseThrow();
        return root.entry(key)
                .map(entry -> ProfileTexts.elements(entry.value()).stream()
                        .map(Given.Part::text)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }
}
