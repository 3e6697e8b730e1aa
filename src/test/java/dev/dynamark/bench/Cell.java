package dev.dynamark.bench;

import java.util.List;
import java.util.Map;

/**
 * One thing that all contestants are measured at.
 *
 * @param method of the benchmark
 * @param parameters of the benchmark, without that of the contestant
 * @param operation as results name it
 * @param tags as results have them; may be empty
 * @param contestants who can do it, the baseline first
 */
record Cell(
        String method,
        Map<String, String> parameters,
        String operation,
        Map<String, String> tags,
        List<String> contestants) {

    @Override
    public String toString() {
        return operation + (tags.isEmpty() ? "" : " " + tags);
    }
}
