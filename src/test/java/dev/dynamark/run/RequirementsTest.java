package dev.dynamark.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.Capability;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.Tier;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Operation;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Dataset SMALL = Dataset.small(ItemShape.TINY, 42);
    private static final Dataset LARGE = Dataset.large(ItemShape.TINY, 42);

    /** A backend that has these capabilities and nothing else. */
    private record Having(Set<Capability> capabilities) implements Backend {
        @Override
        public String name() {
            return "endpoint";
        }

        @Override
        public Tier tier() {
            return Tier.EMULATOR;
        }

        @Override
        public Endpoint endpoint() {
            throw new UnsupportedOperationException("nothing is asked of it");
        }

        @Override
        public Optional<ProcessHandle> process() {
            return Optional.empty();
        }

        @Override
        public String description() {
            return "an emulator";
        }

        @Override
        public void close() {}
    }

    @Test
    void skipsScansOfSeveralSegmentsWithoutParallelScan() {
        assertThat(Requirements.reasonToSkip(Operation.SCAN, LARGE, new Having(Set.of())))
                .contains("scan of large was skipped: an emulator has no parallel scan");
        assertThat(Requirements.reasonToSkip(Operation.SCAN, LARGE, new Having(Set.of(Capability.PARALLEL_SCAN))))
                .isEmpty();
    }

    @Test
    void skipsTransfersWithoutTransactions() {
        assertThat(Requirements.reasonToSkip(MixedOperation.TRANSFER, new Having(Set.of())))
                .contains("transfer was skipped: an emulator has no transactions");
        assertThat(Requirements.reasonToSkip(MixedOperation.TRANSFER, new Having(Set.of(Capability.TRANSACTIONS))))
                .isEmpty();
        assertThat(Requirements.reasonToSkip(MixedOperation.BATCH_WRITE, new Having(Set.of())))
                .isEmpty();
    }

    @Test
    void skipsNothingElse() {
        Backend bare = new Having(Set.of());

        assertThat(Requirements.reasonToSkip(Operation.SCAN, SMALL, bare)).isEmpty();
        assertThat(Requirements.reasonToSkip(Operation.QUERY, LARGE, bare)).isEmpty();
    }
}
