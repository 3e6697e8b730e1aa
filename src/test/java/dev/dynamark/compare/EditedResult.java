package dev.dynamark.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A result changed as a document, so that a test can break exactly one thing. */
public final class EditedResult {

    private EditedResult() {}

    public static Result of(Result result, Consumer<ObjectNode> change) {
        try {
            Path file = Files.createTempFile("edited", ".json");
            try {
                ResultFile.write(file, result);
                ObjectMapper json = new ObjectMapper();
                JsonNode document = json.readTree(file.toFile());
                change.accept((ObjectNode) document);
                json.writeValue(file.toFile(), document);
                return ResultFile.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first successful series of a contestant. */
    public static ObjectNode series(JsonNode result, String contestant) {
        for (JsonNode each : result.get("series")) {
            if (each.get("contestant").asText().equals(contestant)
                    && each.get("outcome").asText().equals("ok")) {
                return (ObjectNode) each;
            }
        }
        throw new IllegalArgumentException("no series of " + contestant);
    }
}
