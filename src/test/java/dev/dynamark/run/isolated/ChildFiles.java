package dev.dynamark.run.isolated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one child of an isolated run. Result and log stay.
 *
 * @param part the child's result
 */
record ChildFiles(Path part) {

    private static final String RESULT = ".json";

    static ChildFiles of(Path folder, IsolatedRun run) {
        return new ChildFiles(folder.resolve(run.fileName() + RESULT).toAbsolutePath());
    }

    Path log() {
        return beside(".log");
    }

    Path handOver() {
        return beside(".hand-over.json");
    }

    /** Where Gatling keeps what its assertions read. */
    Path gatling() {
        return beside(".gatling");
    }

    private Path beside(String ending) {
        String name = part.getFileName().toString();
        return part.resolveSibling(name.substring(0, name.length() - RESULT.length()) + ending);
    }

    void create() {
        try {
            Files.createDirectories(part.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder for parts of the run: " + part.getParent(), e);
        }
    }

    /** Removes what nobody reads once the child has ended. */
    void tidyUp() {
        try (Stream<Path> all = Files.exists(gatling()) ? Files.walk(gatling()) : Stream.empty()) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
            Files.deleteIfExists(handOver());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove files of a child that has ended", e);
        }
    }
}
