package dev.dynamark.run.isolated;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the parent of an isolated run tells a child besides settings: what to call itself, where to leave its result, and
 * where the backend and the loaded tables are, which stay the parent's.
 *
 * @param process id of the child's process in results
 * @param number of the child, from 0: no two write the same values
 * @param part file for its result
 * @param region of the endpoint
 * @param tables by dataset
 */
public record HandOver(String process, int number, Path part, URI endpoint, String region, Map<String, String> tables) {

    /** The system property that names the file of a child's hand-over; the parent's word, not a user's setting. */
    static final String PROPERTY = "dynamark.handOver";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public HandOver {
        tables = Map.copyOf(tables);
    }

    /** What this process was handed over; empty if it is nobody's child. */
    public static Optional<HandOver> ofThisProcess() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(HandOver::read);
    }

    static HandOver read(Path file) {
        try {
            return JSON.readValue(file.toFile(), HandOver.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the parent handed over: " + file, e);
        }
    }

    void write(Path file) {
        try {
            JSON.writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write what a child is handed over: " + file, e);
        }
    }

    /** @throws IllegalStateException if the parent has loaded none for it */
    public String table(String dataset) {
        String table = tables.get(dataset);
        if (table == null) {
            throw new IllegalStateException(
                    "the parent handed over tables of " + tables.keySet() + ", not of " + dataset);
        }
        return table;
    }
}
