package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildClassPathTest {

    @TempDir
    Path folder;

    @Test
    void putsOurClassesBeforeTheDependencies() throws IOException {
        Path file = Files.writeString(folder.resolve("second.txt"), "/jars/DynamoDBLocal-3.3.1.jar\n");
        Path classes = folder.resolve("classes");

        ChildClassPath path = ChildClassPath.read(classes, List.of(folder.resolve("first.txt"), file));

        assertThat(path.value()).isEqualTo(classes + File.pathSeparator + "/jars/DynamoDBLocal-3.3.1.jar");
        assertThat(path.databaseVersion()).contains("3.3.1");
    }

    @Test
    void saysHowToWriteAMissingFile() {
        Path missing = folder.resolve("missing.txt");

        assertThatThrownBy(() -> ChildClassPath.read(folder, List.of(missing)))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("none of these files exists: [" + missing + "]")
                .hasMessageContaining("mvn generate-test-resources");
    }

    @Test
    void saysThatTheDatabaseIsNotAmongTheDependencies() throws IOException {
        Path file = Files.writeString(folder.resolve("path.txt"), "/jars/other-1.0.jar");

        assertThatThrownBy(() -> ChildClassPath.read(folder, List.of(file)))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("has no jar of DynamoDB Local: " + file)
                .hasMessageContaining("Add software.amazon.dynamodb:DynamoDBLocal");
    }
}
