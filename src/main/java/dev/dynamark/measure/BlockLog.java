package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The samples of one series block by block. */
final class BlockLog {

    private final String process;
    private final long originNs;
    private final List<Block> ended = new ArrayList<>();
    private final Durations current = Durations.ofRun();
    private int block;
    private long startMs;

    BlockLog(String process, long originNs) {
        this.process = process;
        this.originNs = originNs;
    }

    void add(int ofBlock, Tally samples) {
        if (samples.count() == 0) {
            return;
        }
        if (ofBlock != block) {
            end();
        }
        if (current.recorded().isEmpty()) {
            block = ofBlock;
            startMs = Math.max(0, (samples.firstStart() - originNs) / 1_000_000);
            reopen();
        }
        current.add(samples.latency());
    }

    /** A block goes on when a thread was late, or when it was ended too early. */
    private void reopen() {
        ended.stream().filter(earlier -> earlier.block() == block).findFirst().ifPresent(earlier -> {
            ended.remove(earlier);
            startMs = Math.min(startMs, earlier.startMs());
            current.add(Histograms.decode(earlier.histogram()));
        });
    }

    void end() {
        current.recorded()
                .ifPresent(h -> ended.add(new Block(process, block, startMs, h.getTotalCount(), Histograms.encode(h))));
        current.clear();
    }

    List<Block> blocks() {
        end();
        return ended.stream().sorted(Comparator.comparingInt(Block::block)).toList();
    }
}
