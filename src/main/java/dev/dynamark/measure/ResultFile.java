package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Result documents as files. Stateless. */
public final class ResultFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private ResultFile() {}

    /**
     * Writes a result: whoever reads meanwhile finds the whole old file or the whole new one. Missing folders are
     * made.
     *
     * @throws ResultFileException if the file cannot be written
     */
    public static void write(Path file, Result result) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            WholeFile.write(target, out -> JSON.writeValue(out, result));
        } catch (IOException e) {
            throw new ResultFileException("Cannot write result " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a result. Fields it does not know are ignored.
     *
     * @throws ResultFileException if there is no such file, or it is not a result of version 1
     */
    public static Result read(Path file) {
        try {
            JsonNode document = JSON.readTree(file.toFile());
            checkVersion(file, document);
            return JSON.treeToValue(document, Result.class);
        } catch (JsonProcessingException e) {
            throw new ResultFileException(
                    "Cannot read result " + file + ": " + e.getOriginalMessage() + place(e)
                            + "; write it anew with a run",
                    e);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new ResultFileException("Cannot read result " + file + ": there is no such file", e);
        } catch (IOException e) {
            throw new ResultFileException("Cannot read result " + file + ": " + e.getMessage(), e);
        }
    }

    private static void checkVersion(Path file, JsonNode document) {
        JsonNode format = document.path("format");
        JsonNode version = document.path("version");
        if (!format.asText().equals(Result.FORMAT)) {
            throw new ResultFileException("Cannot read result " + file + ": expected \"format\": \"" + Result.FORMAT
                    + "\", found " + (format.isMissingNode() ? "none" : format));
        }
        if (!version.isInt() || version.intValue() != Result.VERSION) {
            throw new ResultFileException("Cannot read result " + file + ": expected \"version\": " + Result.VERSION
                    + ", found " + (version.isMissingNode() ? "none" : version)
                    + "; use the Dynamark that wrote it");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
    }
}
