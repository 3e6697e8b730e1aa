package dev.dynamark.workload;

/**
 * One part of a scan that is divided among {@code total} readers.
 *
 * @param index which part, from 0
 * @param total how many parts, at least 1
 * @throws IllegalArgumentException if there is no such part
 */
public record ScanSegment(int index, int total) {

    public ScanSegment {
        if (total < 1 || index < 0 || index >= total) {
            throw new IllegalArgumentException(
                    "Expected a segment from 0 to total - 1 with a total of at least 1, found " + index + " of " + total
                            + ".");
        }
    }
}
