package dev.dynamark.compare;

import dev.dynamark.measure.Rounds;
import java.util.List;
import java.util.Optional;

/** What of a round is compared. */
public enum RoundFigure {
    /** Mean service time of an operation. */
    SERVICE_TIME("service time"),
    /** CPU time of an operation. */
    CPU_TIME("CPU time"),
    /** Bytes allocated by an operation. */
    ALLOCATED_BYTES("allocated bytes"),
    /** Capacity consumed by an operation. */
    CONSUMED_UNITS("consumed units");

    private final String label;

    RoundFigure(String label) {
        this.label = label;
    }

    /** The name in reports, in lower case words. */
    public String label() {
        return label;
    }

    /** The value of one contestant in one round; empty if it was not measured. */
    public Optional<Double> value(Rounds rounds, int round, int contestant) {
        return values(rounds)
                .filter(rows -> round < rows.size())
                .map(rows -> rows.get(round))
                .filter(row -> contestant < row.size())
                .map(row -> row.get(contestant));
    }

    private Optional<List<List<Double>>> values(Rounds rounds) {
        return switch (this) {
            case SERVICE_TIME -> Optional.of(rounds.meanNs());
            case CPU_TIME -> rounds.cpuNs();
            case ALLOCATED_BYTES -> rounds.allocatedBytes();
            case CONSUMED_UNITS -> rounds.consumedUnits();
        };
    }
}
