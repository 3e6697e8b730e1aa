package dev.dynamark.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dynamark.measure.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The result files that a command is given, by their names or by the folders they are in. Stateless. */
final class ResultFiles {

    private static final String OF_A_RUN = "result.json";
    private static final JsonFactory JSON = new JsonFactory();

    private ResultFiles() {}

    /** The result files of these files and folders, at least one each, in the order given and by name within a folder. */
    static List<Path> of(List<Path> paths) {
        return paths.stream().flatMap(path -> of(path).stream()).toList();
    }

    /** The result file of a file or folder that must have exactly one. */
    static Path one(Path path) {
        List<Path> files = of(path);
        if (files.size() != 1) {
            throw new UnusableException("Expected one result, found " + files.size() + " below " + path
                    + "; name one of them, or put them together with the command merge");
        }
        return files.get(0);
    }

    /**
     * A file is taken for a result. Of a folder: every {@code result.json} below it; if there is none, every other
     * {@code *.json} below it that is a result, or cannot be read and so may have been one.
     */
    private static List<Path> of(Path path) {
        if (!Files.exists(path)) {
            throw new UnusableException("Cannot read " + path + ": there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> json = below(path);
        List<Path> ofRuns = json.stream()
                .filter(file -> file.getFileName().toString().equals(OF_A_RUN))
                .toList();
        List<Path> results = ofRuns.isEmpty()
                ? json.stream().filter(ResultFiles::mayBeResult).toList()
                : ofRuns;
        if (results.isEmpty()) {
            throw new UnusableException("There is no result in folder " + path
                    + ": expected a result.json below it, or other *.json files of the format " + Result.FORMAT);
        }
        return results;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusableException("Cannot read folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Whether it is a result or cannot be read. Reads no further than the format, which results name first. */
    static boolean mayBeResult(Path file) {
        try (JsonParser json = JSON.createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return json.currentToken() == null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isFormat = json.currentName().equals("format");
                json.nextToken();
                if (isFormat) {
                    return Result.FORMAT.equals(json.getValueAsString());
                }
                json.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
