package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

/**
 * The samples of one series in one block. Immutable.
 *
 * @param process id of the process that measured it; not null
 * @param block number of the block in that process, from 0
 * @param startMs when its first sample started, in ms since the recorder was built
 * @param count number of samples, at least 1
 * @param histogram base64 HdrHistogram V2 compressed, in ns; not null
 */
public record Block(String process, int block, long startMs, long count, String histogram) {

    public Block {
        requireNonNull(process, "process");
        requireNonNull(histogram, "histogram");
    }

    Block withProcess(String other) {
        return new Block(other, block, startMs, count, histogram);
    }
}
