package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What samples are counted together: one contestant, one operation, one set of tags. Immutable.
 *
 * @param contestant the contestant's id; not null
 * @param operation the operation's name; not null
 * @param tags what else tells series apart, such as the dataset; copied and ordered by name; not null, may be empty
 */
public record SeriesKey(String contestant, String operation, Map<String, String> tags) {

    public SeriesKey {
        requireNonNull(contestant, "contestant");
        requireNonNull(operation, "operation");
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    }

    /** A key without tags. */
    public static SeriesKey of(String contestant, String operation) {
        return new SeriesKey(contestant, operation, Map.of());
    }

    /** Leaves the tags out: every recorded burst asks for it, and few series differ in tags alone. */
    @Override
    public int hashCode() {
        return 31 * contestant.hashCode() + operation.hashCode();
    }
}
