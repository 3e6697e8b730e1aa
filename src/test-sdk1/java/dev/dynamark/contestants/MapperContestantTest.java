package dev.dynamark.contestants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapperContestantTest {

    private static final String SERVICES = "resources/META-INF/services/" + OrderContestant.class.getName();

    /** Both lists end up in one folder, where this one takes the place of the other. */
    @Test
    void isRegisteredBesidesAllOthers() throws IOException {
        List<String> others = Files.readAllLines(Path.of("src/test", SERVICES));

        assertThat(Files.readAllLines(Path.of("src/test-sdk1", SERVICES)))
                .containsAll(others)
                .contains(MapperContestant.class.getName())
                .hasSize(others.size() + 1);
        assertThat(OrderContestant.all()).extracting(OrderContestant::id).contains("sdk1-mapper");
    }
}
