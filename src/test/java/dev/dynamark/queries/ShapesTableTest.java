package dev.dynamark.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShapesTableTest {

    @Test
    void standsInTheDocumentation() throws IOException {
        assertThat(Files.readString(Path.of("docs/simulations.md")))
                .as("the table of shapes, as ShapesTable.markdown() makes it")
                .contains(ShapesTable.markdown());
    }
}
