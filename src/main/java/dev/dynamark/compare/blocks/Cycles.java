package dev.dynamark.compare.blocks;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which cycle the JVMs of an isolated run measured. Immutable. */
final class Cycles {

    static final int JVMS_PER_CYCLE = 2;

    private final Map<String, Cycle> byProcess;

    private Cycles(Map<String, Cycle> byProcess) {
        this.byProcess = Map.copyOf(byProcess);
    }

    /**
     * As the ids of the processes say it; where they do not, as the order says in which each contestant's JVMs are told,
     * but only if none can be missing. Else no process is in any cycle, for a contestant that lacks a JVM would be
     * compared with other cycles of the others.
     */
    static Cycles of(Result result) {
        List<Series> succeeded = RunBlocks.succeeded(result);
        return new Cycles(NumberedJvms.cycles(result, succeeded)
                .or(() -> OrderedJvms.cycles(succeeded))
                .orElse(Map.of()));
    }

    Optional<Cycle> of(String process) {
        return Optional.ofNullable(byProcess.get(process));
    }
}
