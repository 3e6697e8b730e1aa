package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

class CollectedHeapTest {

    private static final int HELD = 20_000_000;

    @Test
    void tellsWhatIsHeldAndNotWhatWasGarbage() {
        CollectedHeap collected = new CollectedHeap();
        System.gc();
        long without = collected.bytesSinceLast().orElseThrow();
        byte[] held = new byte[HELD];
        garbage();
        System.gc();
        long with = collected.bytesSinceLast().orElseThrow();
        Reference.reachabilityFence(held);

        assertThat(with - without).isBetween(HELD / 2L, 2L * HELD);
        assertThat(with)
                .isLessThanOrEqualTo(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted());
    }

    @Test
    void tellsACollectionOnce() {
        CollectedHeap collected = new CollectedHeap();
        System.gc();
        collected.bytesSinceLast();

        // Another collection may come between; then it is told, but not for ever.
        assertThat(collected.bytesSinceLast().isPresent()
                        && collected.bytesSinceLast().isPresent())
                .isFalse();
    }

    private static void garbage() {
        for (int i = 0; i < 100; i++) {
            assertThat(new byte[1_000_000]).hasSize(1_000_000);
        }
    }
}
